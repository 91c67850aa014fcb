import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { disconnect } from "@/lib/db/client";
import { openField } from "@/lib/db/field-cipher";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import { findForwardingDraft } from "@/lib/queries/mail-settings/find-forwarding-draft";
import { findMailId } from "@/lib/queries/mail-settings/find-mail-id";
import { findReplyDraft } from "@/lib/queries/mail-settings/find-reply-draft";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { saveAutoReplyDraft, saveForwardingDraft } from "@/lib/services/mail-settings/save-mail-setting-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery, resetDatabase } from "@/tests/support/database";
import {
  actorOf,
  deleteId,
  later,
  noon,
  openSampleContract,
  place,
  publishSample,
  registerId,
  shown,
} from "../procedures/support";
import { giveAddress, parts, placeDraft } from "./mail-host-support";

let holder: AccountActor;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  holder = await openSampleContract();
  await place(holder, registerId("hanako"));
  await place(holder, registerId("jiro"));
  await giveAddress(holder, "hanako", "h.mihon");
});
afterAll(disconnect);

const reply = { subject: "お休みをいただきます", text: "1月5日からお返事します。\n試験", from: "2026-12-28", to: "2027-01-04" };

const forward = (actor: AccountActor, typed: readonly string[], accountId = "hanako", at = noon) =>
  saveForwardingDraft(actor, { accountId, wanted: { typed, keepCopy: false } }, at);

async function drafted(saving: ReturnType<typeof forward>): Promise<string> {
  const saved = await saving;
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  return saved.value.id;
}

const mailOf = async (accountId = "hanako", at = noon) => (await findMailId(holder, accountId, at))?.id;

describe("[FB-05] forwarding", () => {
  test("is set with its addresses sealed, and nowhere in clear", async () => {
    const draftId = await drafted(forward(holder, ["ａ.secret@example.com ", "", "b.secret@example.com"]));
    expect(await findForwardingDraft(holder, "hanako", draftId)).toEqual({
      wanted: { destinations: ["a.secret@example.com", "b.secret@example.com"], keepCopy: false },
    });
    const id = await placeDraft(holder, "set-forwarding", draftId);
    expect(await mailOf()).toMatchObject({
      forwarding: { destinations: ["a.secret@example.com", "b.secret@example.com"], keepCopy: false },
      host: { forwarding: "pending" },
    });
    for (const table of ["procedure", "confirmation", "audit_entry", "mail_host_part", "mail"]) {
      const rows = await ownerQuery<{ line: string }>(`SELECT t::text AS line FROM ${table} t`);
      expect(
        rows.filter(({ line }) => line.includes("secret")),
        table,
      ).toEqual([]);
    }
    const completed = await findCompleted(holder, "set-forwarding", id, noon);
    expect(completed?.text).toContain("2件へ転送します");
    expect(completed?.text).not.toContain("@example.com");
  });

  test("the completion mail names the change and no address", async () => {
    await placeDraft(holder, "set-forwarding", await drafted(forward(holder, ["a@example.com"])));
    const [row] = await ownerQuery<{ id: string; body_enc: Buffer }>(
      "SELECT id, body_enc FROM mail WHERE template = 'mail-changed' ORDER BY created_at DESC, id LIMIT 1",
    );
    const texts = await ownerQuery<{ id: string; body_enc: Buffer }>(
      "SELECT id, body_enc FROM mail WHERE template = 'mail-changed'",
    );
    const bodies = texts.map((one) => openField(mailPlace("body_enc", one.id), one.body_enc));
    expect(row).toBeDefined();
    expect(bodies.some((body) => body.includes("1件へ転送します"))).toBe(true);
    expect(bodies.join()).not.toContain("a@example.com");
  });

  test("a refusal names the field of the form, empty ones counted", async () => {
    expect(await forward(holder, ["", "a@example.com", "x@hikari-mail.example"])).toMatchObject({
      ok: false,
      refusal: { kind: "forward-loop", facts: { index: 3 } },
    });
    expect(await forward(holder, ["", "", ""])).toMatchObject({ refusal: { kind: "forward-nowhere", facts: { index: 1 } } });
  });

  test("what is so already has nothing to change; off ends it", async () => {
    const off = { accountId: "hanako", wanted: null };
    expect(await saveForwardingDraft(holder, off, noon)).toMatchObject({ refusal: { kind: "nothing-to-change" } });
    await placeDraft(holder, "set-forwarding", await drafted(forward(holder, ["a@example.com"])));
    expect(await forward(holder, ["", "a@example.com"])).toMatchObject({ refusal: { kind: "nothing-to-change" } });
    await placeDraft(holder, "set-forwarding", await drafted(saveForwardingDraft(holder, off, noon)));
    expect(await mailOf()).toMatchObject({ forwarding: null, host: { forwarding: "pending" } });
  });

  test("needs the operator's address: without one the server refuses, with the way out", async () => {
    expect(await forward(holder, ["a@example.com"], "jiro")).toMatchObject({ refusal: { kind: "requires-operator-mail" } });
    expect((await findMailId(holder, "jiro", noon))?.settings.forwarding).toMatchObject({ ok: false });
    expect(await forward(holder, ["a@example.com"], "nobody")).toMatchObject({ refusal: { kind: "account-id-unknown" } });
  });

  test("placed twice at once it is set once; of two browsers the later counts", async () => {
    const [first, second] = [
      await drafted(forward(holder, ["a@example.com"])),
      await drafted(forward(holder, ["b@example.com"])),
    ];
    const { shownHash } = await shown(holder, "set-forwarding", first);
    const request = { kind: "set-forwarding", draftId: first, shownHash, confirmed: true } as const;
    const twice = await Promise.all([placeProcedure(holder, request, noon), placeProcedure(holder, request, noon)]);
    expect(twice.map((one) => one?.ok)).toEqual([true, true]);
    expect((await parts()).find(({ part }) => part === "forwarding")).toMatchObject({ revision: 1 });
    await placeDraft(holder, "set-forwarding", second, later(1));
    expect((await mailOf())?.forwarding?.destinations).toEqual(["b@example.com"]);
    expect((await parts()).find(({ part }) => part === "forwarding")).toMatchObject({ revision: 2 });
  });
});

describe("[FB-05] who sets it for whom", () => {
  test("a user ID its own alone, an administrator everybody's; a stranger nobody's", async () => {
    const [own, other] = [await actorOf(holder, "hanako", "user"), await actorOf(holder, "jiro", "user")];
    await placeDraft(own, "set-forwarding", await drafted(forward(own, ["a@example.com"])));
    expect(await forward(other, ["b@example.com"])).toMatchObject({ refusal: { kind: "not-own" } });
    const asked = { accountId: "hanako", wanted: reply };
    expect(await saveAutoReplyDraft(other, asked, noon)).toMatchObject({ refusal: { kind: "not-own" } });
    // The right comes before the words: bad ones tell a stranger nothing.
    expect(await forward(other, ["no address"])).toMatchObject({ refusal: { kind: "not-own" } });
    await place(holder, registerId("boss", "admin"));
    expect((await forward(await actorOf(holder, "boss", "admin"), ["c@example.com"])).ok).toBe(true);
    const stranger = await openSampleContract();
    expect(await forward(stranger, ["a@example.com"])).toMatchObject({ ok: false });
    expect(await asMember(stranger, (tx) => tx.mailHostPart.findMany())).toEqual([]);
  });

  test("a draft is its maker's alone, and of its ID", async () => {
    const draftId = await drafted(forward(holder, ["a@example.com"]));
    expect(await findForwardingDraft(holder, "jiro", draftId)).toBeNull();
    expect(await findForwardingDraft(await actorOf(holder, "hanako", "user"), "hanako", draftId)).toBeNull();
    expect(await findReplyDraft(holder, "hanako", draftId)).toBeNull();
  });
});

describe("[FB-05] automatic reply", () => {
  const save = (change = {}, at = noon) =>
    saveAutoReplyDraft(holder, { accountId: "hanako", wanted: { ...reply, ...change } }, at);

  test("is set with its words sealed, and its state follows the calendar of Japan", async () => {
    const id = await placeDraft(holder, "set-auto-reply", await drafted(save()));
    expect(await mailOf()).toMatchObject({ autoReply: { subject: reply.subject, text: reply.text, state: "ahead" } });
    const minutes = (iso: string) => (Date.parse(iso) - Number(noon.epochMilliseconds)) / 60_000;
    for (const [at, state] of [
      ["2026-12-27T14:59:59Z", "ahead"],
      ["2026-12-27T15:00:00Z", "running"],
      ["2027-01-04T14:59:59Z", "running"],
      ["2027-01-04T15:00:00Z", "over"],
    ] as const)
      expect((await mailOf("hanako", noon.add({ seconds: Math.round(minutes(at) * 60) })))?.autoReply?.state, at).toBe(state);
    const completed = await findCompleted(holder, "set-auto-reply", id, noon);
    expect(completed?.next.map(({ kind }) => kind)).toEqual(["reply-starts", "reply-ends"]);
    for (const table of ["procedure", "confirmation", "audit_entry", "mail_host_part", "mail"]) {
      const rows = await ownerQuery<{ line: string }>(`SELECT t::text AS line FROM ${table} t`);
      expect(
        rows.filter(({ line }) => line.includes("お休み") || line.includes("お返事")),
        table,
      ).toEqual([]);
    }
  });

  test("bad words and days are refused on the server", async () => {
    expect(await save({ subject: "休".repeat(61) })).toMatchObject({
      refusal: { kind: "reply-too-long", facts: { field: "subject" } },
    });
    expect(await save({ text: "休".repeat(1001) })).toMatchObject({
      refusal: { kind: "reply-too-long", facts: { field: "text" } },
    });
    expect(await save({ to: "2026-12-27" })).toMatchObject({ refusal: { kind: "reply-period", facts: { fault: "order" } } });
    expect(await save({ from: "2026-11-01", to: "2026-11-20" })).toMatchObject({ refusal: { facts: { fault: "past" } } });
  });

  test("a draft whose last day passed in the meantime is refused, and sets nothing", async () => {
    // 23:55 in Japan on the 21st; five minutes later it is the 22nd.
    const evening = noon.add({ hours: 11, minutes: 55 });
    const draftId = await drafted(save({ from: "2026-11-20", to: "2026-11-21" }, evening));
    const { shownHash } = await shown(holder, "set-auto-reply", draftId, evening);
    const request = { kind: "set-auto-reply", draftId, shownHash, confirmed: true } as const;
    const late = await placeProcedure(holder, request, evening.add({ minutes: 6 }));
    expect(late).toMatchObject({ ok: false, refusal: { kind: "reply-period" } });
    expect((await mailOf())?.autoReply).toBeNull();
  });
});

describe("[FB-13] [FB-10] both end with the address", () => {
  beforeEach(async () => {
    await placeDraft(holder, "set-forwarding", await drafted(forward(holder, ["a@example.com"])));
    await placeDraft(
      holder,
      "set-auto-reply",
      await drafted(saveAutoReplyDraft(holder, { accountId: "hanako", wanted: reply }, noon)),
    );
  });

  const wanted = async () => (await parts()).filter((one) => one.wanted).map(({ part }) => part);

  test("when the ID gets another address of the operator's", async () => {
    expect(await wanted()).toEqual(["auto-reply", "forwarding", "mailbox"]);
    await giveAddress(holder, "hanako", "new.name", later(5));
    expect(await wanted()).toEqual(["mailbox"]);
    expect(await mailOf("hanako", later(6))).toMatchObject({ forwarding: null, autoReply: null });
  });

  test("when the ID is deleted", async () => {
    await place(holder, deleteId("hanako"), later(5));
    expect(await wanted()).toEqual([]);
  });
});
