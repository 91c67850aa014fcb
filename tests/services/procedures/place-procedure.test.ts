import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery, resetDatabase } from "../../support/database";
import {
  actorOf,
  addOption,
  cancelOption,
  deleteId,
  draft,
  later,
  noon,
  openSampleContract,
  place,
  publishSample,
  registerId,
  setSwitch,
  shown,
} from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const count = async (sql: string, values: unknown[] = []) =>
  Number((await ownerQuery<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, values))[0]?.n);

const submit = (actor: AccountActor, kind: ProcedureRequest["kind"], draftId: string, shownHash: string, at = noon) =>
  placeProcedure(actor, { kind, draftId, shownHash, confirmed: true }, at);

describe("[JP-10] every kind of procedure, placed once", () => {
  const kinds: [string, (number: number) => ProcedureRequest[], number][] = [
    ["add-option", () => [addOption("remote-support")], 1],
    ["cancel-option", () => [addOption("remote-support"), cancelOption("remote-support")], 1],
    ["register-account-id", (n) => [registerId(`one-${n}`)], 1],
    ["delete-account-id", (n) => [registerId(`two-${n}`), deleteId(`two-${n}`)], 1],
    ["set-switch", () => [setSwitch(true)], 0],
  ];
  it.each(kinds)("%s writes its events, one confirmation, one audit entry and one mail", async (kind, requests, events) => {
    const actor = await openSampleContract();
    const steps = requests(Date.now());
    for (const step of steps.slice(0, -1)) await place(actor, step);
    const last = steps.at(-1);
    if (!last) throw new Error("no step");
    const mails = await count("mail WHERE member_id = $1", [actor.memberId]);
    const id = await place(actor, last, later(1));
    expect(await count("contract_event WHERE procedure_id = $1", [id])).toBe(events);
    expect(await count("confirmation WHERE procedure_id = $1", [id])).toBe(1);
    expect(await count("audit_entry WHERE subject_id = $1 AND action = $2", [id, `procedure.${kind}`])).toBe(1);
    expect(await count("mail WHERE member_id = $1", [actor.memberId])).toBe(mails + 1);
    const [row] = await ownerQuery<{ status: string; number: string; secret_enc: unknown }>(
      "SELECT * FROM procedure WHERE id = $1",
      [id],
    );
    expect(row).toMatchObject({ status: "placed", secret_enc: null });
    expect(row?.number).toMatch(/^M26-11-\d{4}$/);
    expect((await findCompleted(actor, last.kind, id, later(600)))?.number).toBe(row?.number);
  });
});

describe("[JP-10] a repeated submit", () => {
  it("is the same success and places nothing twice", async () => {
    const actor = await openSampleContract();
    const draftId = await draft(actor, addOption("remote-support"));
    const { shownHash } = await shown(actor, "add-option", draftId);
    const both = await Promise.all([1, 2, 3].map(() => submit(actor, "add-option", draftId, shownHash)));
    expect(both).toEqual([1, 2, 3].map(() => ({ ok: true, value: { id: draftId } })));
    expect(await count("contract_event WHERE procedure_id = $1", [draftId])).toBe(1);
    expect(await count("confirmation WHERE procedure_id = $1", [draftId])).toBe(1);
    expect(await count("mail WHERE member_id = $1 AND template = 'option-ordered'", [actor.memberId])).toBe(1);
    expect((await confirmProcedure(actor, "add-option", draftId, noon))?.state).toBe("placed");
  });

  it("from a second browser's own draft is refused with words, by the terms", async () => {
    const actor = await openSampleContract();
    const [first, second] = [await draft(actor, addOption("remote-support")), await draft(actor, addOption("remote-support"))];
    const hashes = [await shown(actor, "add-option", first), await shown(actor, "add-option", second)].map(
      (one) => one.shownHash,
    );
    const placed = await Promise.all([
      submit(actor, "add-option", first, hashes[0] ?? ""),
      submit(actor, "add-option", second, hashes[1] ?? ""),
    ]);
    expect(placed.filter((one) => one?.ok)).toHaveLength(1);
    const refused = placed.find((one) => one && !one.ok);
    expect(refused && !refused.ok && refused.refusal).toMatchObject({ kind: "already-held", term: { rule: "FB-19" } });
    expect(await count("contract_event WHERE contract_id = $1 AND type = 'add-option'", [actor.contractId])).toBe(1);
  });
});

describe("a draft", () => {
  it("of somebody else is not found: another member, another login of the contract, another kind, a made-up id", async () => {
    const [actor, stranger] = [await openSampleContract(), await openSampleContract()];
    await place(actor, registerId("colleague", "admin"));
    const colleague = await actorOf(actor, "colleague", "admin");
    const draftId = await draft(actor, addOption("remote-support"));
    const { shownHash } = await shown(actor, "add-option", draftId);
    for (const other of [stranger, colleague]) {
      expect(await confirmProcedure(other, "add-option", draftId, noon)).toBeNull();
      expect(await submit(other, "add-option", draftId, shownHash)).toBeNull();
    }
    expect(await submit(actor, "cancel-option", draftId, shownHash)).toBeNull();
    for (const id of ["", "1", "' OR 1=1 --", "00000000-0000-4000-8000-000000000000"]) {
      expect(await confirmProcedure(actor, "add-option", id, noon)).toBeNull();
      expect(await submit(actor, "add-option", id, shownHash)).toBeNull();
    }
    expect(await count("contract_event WHERE type = 'add-option' AND contract_id = $1", [actor.contractId])).toBe(0);
  });

  it("is good for 30 minutes, one with a password for 10; then it says so and places nothing", async () => {
    const actor = await openSampleContract();
    const draftId = await draft(actor, addOption("remote-support"));
    const { shownHash } = await shown(actor, "add-option", draftId, later(29));
    expect(await confirmProcedure(actor, "add-option", draftId, later(30))).toMatchObject({ state: "expired", minutes: 30 });
    const placed = await submit(actor, "add-option", draftId, shownHash, later(30));
    expect(placed && !placed.ok && placed.refusal.kind).toBe("draft-expired");

    const password = await draft(actor, registerId("ten-minutes"));
    expect(await confirmProcedure(actor, "register-account-id", password, later(9))).toMatchObject({
      state: "ready",
      maskedPassword: "Dem************",
    });
    expect(await confirmProcedure(actor, "register-account-id", password, later(10))).toMatchObject({
      state: "expired",
      minutes: 10,
    });
    expect(await count("account WHERE login_id = 'ten-minutes'")).toBe(0);
  });

  it("[DECISIONS 6] never holds a password in the clear", async () => {
    const actor = await openSampleContract();
    const draftId = await draft(actor, registerId("no-clear-text"));
    const [row] = await ownerQuery<{ whole: string; secret: Buffer }>(
      "SELECT p::text AS whole, secret_enc AS secret FROM procedure p WHERE id = $1",
      [draftId],
    );
    expect(row?.whole).not.toContain("Demo-pass");
    expect(row?.secret.toString("latin1")).not.toMatch(/Dem|argon2/);
  });
});

describe("[JP-09] what was shown", () => {
  it("is kept word for word with its hashes, in the reader's language", async () => {
    const actor = { ...(await openSampleContract()), locale: "en" as const };
    const draftId = await draft(actor, addOption("remote-support"));
    const page = await shown(actor, "add-option", draftId);
    await submit(actor, "add-option", draftId, page.shownHash);
    const [row] = await ownerQuery<{ text: string; facts_hash: string; locale: string }>(
      "SELECT * FROM confirmation WHERE procedure_id = $1",
      [draftId],
    );
    expect(row).toMatchObject({ facts_hash: page.shownHash, locale: "en" });
    const { document } = page;
    const words = [
      document.title,
      document.time.title,
      document.consent,
      document.act,
      ...document.points.flatMap((one) => [one.label, one.headline, ...one.lines, ...one.sentences]),
    ];
    for (const word of words) expect(row?.text).toContain(word);
    expect(document.points.map((one) => one.key)).toEqual(["quantity", "price", "payment", "start", "deadline", "withdrawal"]);
    expect(document.act).toContain("¥550");
  });

  it("has the same hash in both languages", async () => {
    const actor = await openSampleContract();
    const draftId = await draft(actor, addOption("remote-support"));
    const [ja, en] = [await shown(actor, "add-option", draftId), await shown({ ...actor, locale: "en" }, "add-option", draftId)];
    expect(ja.shownHash).toBe(en.shownHash);
    expect(ja.document.title).not.toBe(en.document.title);
  });

  it("that changed since is not placed: the page shows old and new first", async () => {
    const actor = await openSampleContract();
    const lastMinute = noon.add({ hours: 24 * 9 + 11, minutes: 50 }); // 30 November, 23:50 in Japan
    const draftId = await draft(actor, addOption("remote-support"), lastMinute);
    const before = await shown(actor, "add-option", draftId, lastMinute);
    expect(before.changed).toBeNull();
    const midnight = lastMinute.add({ minutes: 11 });
    const placed = await submit(actor, "add-option", draftId, before.shownHash, midnight);
    expect(placed && !placed.ok && placed.refusal.kind).toBe("changed-since-shown");
    expect(await count("contract_event WHERE procedure_id = $1", [draftId])).toBe(0);
    const after = await shown(actor, "add-option", draftId, midnight);
    const price = after.changed?.find((one) => one.key === "price");
    expect(price?.before.join()).toContain("2026年12月1日");
    expect(price?.after.join()).toContain("2027年1月1日");
    expect((await submit(actor, "add-option", draftId, after.shownHash, midnight))?.ok).toBe(true);
  });

  it("must be confirmed: without the tick the server refuses too", async () => {
    const actor = await openSampleContract();
    const draftId = await draft(actor, addOption("remote-support"));
    const { shownHash } = await shown(actor, "add-option", draftId);
    const placed = await placeProcedure(actor, { kind: "add-option", draftId, shownHash, confirmed: false }, noon);
    expect(placed && !placed.ok && placed.refusal).toMatchObject({ kind: "terms-not-agreed", term: { rule: "JP-09" } });
    expect(await count("procedure WHERE id = $1 AND status = 'draft'", [draftId])).toBe(1);
  });
});

describe("numbers", () => {
  it("are gap-free with many at once, and a refusal leaves none out", async () => {
    const actors = await Promise.all(Array.from({ length: 6 }, () => openSampleContract()));
    const before = await count("procedure WHERE number LIKE 'M26-11-%'");
    await Promise.all(
      actors.map(async (actor, index) => {
        await place(actor, addOption("remote-support"));
        if (index % 2 === 0) await expect(place(actor, addOption("remote-support"))).rejects.toThrow("already-held");
        await place(actor, cancelOption("remote-support"), later(1));
      }),
    );
    const rows = await ownerQuery<{ number: string }>(
      "SELECT number FROM procedure WHERE number LIKE 'M26-11-%' ORDER BY number",
    );
    expect(rows).toHaveLength(before + 12);
    expect(rows.map((row) => Number(row.number.slice(-4)))).toEqual(rows.map((_, index) => index + 1));
  });
});
