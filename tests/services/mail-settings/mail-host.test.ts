import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { readHosted } from "@/lib/adapters/mail-host/embedded";
import { now } from "@/lib/clock";
import { disconnect } from "@/lib/db/client";
import { openField } from "@/lib/db/field-cipher";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { findMailId } from "@/lib/queries/mail-settings/find-mail-id";
import { endMailHosting } from "@/lib/services/jobs/end-mail-hosting";
import { taskList } from "@/lib/services/jobs/task-list";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { confirmMailAddress } from "@/lib/services/mail-settings/confirm-mail-address";
import { retryHostPart } from "@/lib/services/mail-settings/retry-host-part";
import { saveMailDraft } from "@/lib/services/mail-settings/save-mail-draft";
import { saveForwardingDraft } from "@/lib/services/mail-settings/save-mail-setting-draft";
import { ownerQuery, resetDatabase } from "@/tests/support/database";
import { actorOf, addOption, later, noon, openSampleContract, place, publishSample, registerId } from "../procedures/support";
import { giveAddress, hostThat, jobs, parts, placeDraft, work } from "./mail-host-support";

let holder: AccountActor;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  holder = await openSampleContract();
  await place(holder, registerId("hanako"));
  await place(holder, registerId("jiro"));
});
afterAll(disconnect);

const slot = (accountId: string, change: "web-space-on" | "web-space-off" | "storage-on"): ProcedureRequest => ({
  kind: "change-mail",
  input: { accountId, change, mark: null },
});
const box = (kind: "add-option" | "cancel-option"): ProcedureRequest =>
  kind === "add-option"
    ? { kind, input: { option: "mail-box-10gb", accountId: "hanako", agreed: true } }
    : { kind, input: { option: "mail-box-10gb", accountId: "hanako" } };

async function forward(address: string, at = noon): Promise<void> {
  const saved = await saveForwardingDraft(holder, { accountId: "hanako", wanted: { typed: [address], keepCopy: true } }, at);
  if (!saved.ok) throw new Error(saved.refusal.kind);
  await placeDraft(holder, "set-forwarding", saved.value.id, at);
}

const stateOf = async (part: "mailbox" | "forwarding") => (await findMailId(holder, "hanako", noon))?.id.host[part];
const only = async (part: string) => (await parts()).find((one) => one.part === part);

describe("[FB-12] [FB-13] [FB-31] [FB-39] what the mail host is told", () => {
  test("each change queues one job with it, and the host gets mail box, web space, storage and box size", async () => {
    await giveAddress(holder, "hanako", "h.mihon");
    expect(await jobs()).toEqual(["mailbox"]);
    await place(holder, addOption("mail-pack"));
    await place(holder, slot("hanako", "web-space-on"));
    await place(holder, slot("jiro", "storage-on"));
    await place(holder, box("add-option"));
    expect(await jobs()).toEqual(["mailbox", "web-space", "storage", "mailbox"]);
    const host = hostThat();
    await work(host);
    expect(host.got.map(({ part, revision, wanted }) => [part, revision, wanted])).toEqual([
      ["mailbox", 2, { address: "h.mihon@hikari-mail.example", login: "hanako", options: ["mail-box-10gb"] }],
      ["storage", 1, { login: "jiro" }],
      ["web-space", 1, { login: "hanako" }],
    ]);
    expect(await stateOf("mailbox")).toBe("done");
    await place(holder, box("cancel-option"), later(5));
    await work(host);
    expect(host.got.at(-1)).toMatchObject({ part: "mailbox", revision: 3, wanted: { options: [] } });
  });

  test("what is refused, and what changes nothing of the mail, queues nothing", async () => {
    await giveAddress(holder, "hanako", "h.mihon");
    await place(holder, registerId("saburo"));
    const refused = await saveMailDraft(holder, { accountId: "jiro", whose: "operator", typed: "jiro.m" }, noon);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: "no-free-slot" } });
    expect(await jobs()).toEqual(["mailbox"]);
  });

  test("[FB-15] the end of a pack by a link takes away the address and everybody's storage", async () => {
    await place(holder, addOption("mail-pack"));
    await giveAddress(holder, "hanako", "h.mihon");
    await giveAddress(holder, "jiro", "jiro.m");
    await place(holder, slot("hanako", "storage-on"));
    const saved = await saveMailDraft(holder, { accountId: "jiro", whose: "other", typed: "jiro@example.com" }, noon);
    if (!saved.ok) throw new Error(saved.refusal.kind);
    await placeDraft(holder, "change-mail", saved.value.id);
    const before = await jobs();
    const [mail] = await ownerQuery<{ id: string; body_enc: Buffer }>(
      "SELECT id, body_enc FROM mail WHERE template = 'mail-address-link'",
    );
    const text = openField(mailPlace("body_enc", mail?.id ?? ""), mail?.body_enc ?? Buffer.alloc(0));
    expect(await confirmMailAddress(/token=([\w-]{43})/.exec(text)?.[1] ?? "", later(5))).toBe("confirmed");
    expect((await jobs()).slice(before.length).sort()).toEqual(["mailbox", "storage"]);
    const host = hostThat();
    await work(host);
    expect(host.got.filter(({ wanted }) => wanted === null).map(({ part }) => part)).toEqual(["mailbox", "storage"]);
  });
});

describe("[FB-27] the end of the contract", () => {
  test("takes everything from the host on the day after its last, and once", async () => {
    await giveAddress(holder, "hanako", "h.mihon");
    await place(holder, slot("hanako", "web-space-on"));
    await forward("a@example.com");
    await ownerQuery("UPDATE contract SET ends_on = $1", [dateInJapan(await now()).toString()]);
    expect(await endMailHosting(), "on its last day it still has all").toBe(0);
    await ownerQuery("UPDATE contract SET ends_on = $1", [
      dateInJapan(await now())
        .subtract({ days: 1 })
        .toString(),
    ]);
    expect(await endMailHosting()).toBe(3);
    expect(await endMailHosting()).toBe(0);
    const host = hostThat();
    await work(host);
    expect(host.got.map(({ part, wanted }) => [part, wanted])).toEqual([
      ["forwarding", null],
      ["mailbox", null],
      ["web-space", null],
    ]);
  });

  test("leaves other people's mail alone", async () => {
    await giveAddress(holder, "hanako", "h.mihon");
    const gone = await openSampleContract();
    await ownerQuery("UPDATE contract SET ends_on = '2026-01-31' WHERE id = $1", [gone.contractId]);
    expect(await endMailHosting()).toBe(0);
    expect(await only("mailbox")).toMatchObject({ wanted: true });
  });
});

describe("[FB-05] a mail host that makes trouble", () => {
  beforeEach(async () => {
    await giveAddress(holder, "hanako", "h.mihon");
    await work(hostThat());
  });

  test("no answer: it stays on its way, and the next try of the same order has the same key", async () => {
    await forward("a@example.com");
    const { id = "" } = (await only("forwarding")) ?? {};
    const silent = hostThat(() => ({ outcome: "later", reason: "TimeoutError" }));
    await expect(work(silent)).rejects.toThrow("TimeoutError");
    expect(await only("forwarding")).toMatchObject({
      applied_revision: 0,
      attempts: 1,
      last_error: "TimeoutError",
      failed: false,
    });
    expect(await stateOf("forwarding")).toBe("pending");
    const host = hostThat();
    await work(host);
    await work(host);
    expect([...silent.got, ...host.got].map(({ key }) => key)).toEqual([`${id}:1`, `${id}:1`]);
    expect(await only("forwarding")).toMatchObject({ applied_revision: 1, attempts: 2, last_error: null });
    expect(await stateOf("forwarding")).toBe("done");
  });

  test("the last of all tries, and a refusal, are given up and said; asked again it goes its way", async () => {
    await forward("a@example.com");
    await work(
      hostThat(() => ({ outcome: "later", reason: "status 500" })),
      { lastTry: true },
    );
    expect(await stateOf("forwarding")).toBe("failed");
    const host = hostThat();
    await work(host);
    expect(host.got, "what was given up is not tried by itself").toEqual([]);
    const asked = { accountId: "hanako", part: "forwarding" } as const;
    const before = (await jobs()).length;
    const twice = await Promise.all([retryHostPart(holder, asked, later(1)), retryHostPart(holder, asked, later(1))]);
    expect(twice).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect((await jobs()).length, "asked twice at once, queued once").toBe(before + 1);
    await work(hostThat(() => ({ outcome: "refused", reason: "status 422" })));
    expect(await only("forwarding")).toMatchObject({ failed: true, last_error: "status 422" });
    await forward("b@example.com", later(5));
    expect(await stateOf("forwarding"), "a new wish is a new try").toBe("pending");
    await work(host);
    expect(host.got.map(({ wanted }) => wanted)).toMatchObject([{ destinations: ["b@example.com"] }]);
  });

  test("a change while the order is on its way: the answer of the old one does not count for the new", async () => {
    await forward("a@example.com");
    const { id = "" } = (await only("forwarding")) ?? {};
    const host = hostThat();
    const slow = {
      put: async (order: Parameters<typeof host.put>[0]) => {
        await forward("b@example.com", later(5));
        return host.put(order);
      },
    };
    await work(slow);
    expect(await only("forwarding")).toMatchObject({ revision: 2, applied_revision: 1 });
    await work(host);
    expect(host.got.map(({ key }) => key)).toEqual([`${id}:1`, `${id}:2`]);
    expect(await only("forwarding")).toMatchObject({ applied_revision: 2 });
  });

  test("the job of the queue tells the embedded host, which loses an answer and does it once", async () => {
    await forward("a@lost.example");
    const { id = "" } = (await only("forwarding")) ?? {};
    const job = { attempts: 1, max_attempts: 12 };
    const run = async () => taskList.provision?.({ partId: id }, { job } as never);
    await expect(run()).rejects.toThrow("answer lost");
    await run();
    const { id: accountId } = await ownerQuery<{ id: string }>("SELECT id FROM account WHERE login_id = 'hanako'").then(
      ([row]) => row ?? { id: "" },
    );
    const hosted = await readHosted(process.env.DATA_DIR ?? "", { accountId, part: "forwarding" });
    expect(hosted).toMatchObject({ done: { [`${id}:1`]: 1 }, body: { destinations: ["a@lost.example"] } });
  });

  test("nobody asks again for what is not theirs", async () => {
    await forward("a@example.com");
    await work(hostThat(() => ({ outcome: "refused", reason: "status 422" })));
    const asked = { accountId: "hanako", part: "forwarding" } as const;
    expect(await retryHostPart(await actorOf(holder, "jiro", "user"), asked, noon)).toMatchObject({
      refusal: { kind: "not-own" },
    });
    expect(await retryHostPart(await openSampleContract(), asked, noon)).toMatchObject({ ok: false });
    expect(await stateOf("forwarding")).toBe("failed");
    expect((await retryHostPart(await actorOf(holder, "hanako", "user"), asked, noon)).ok).toBe(true);
  });
});
