import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeEach, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { findLineEnd, findLineEnding } from "@/lib/queries/contracts/line-end-view";
import { draftLineEnd, type LineEndEntry } from "@/lib/services/contracts/draft-line-end";
import { endLine } from "@/lib/services/contracts/end-line";
import { findOwnLineEnd } from "@/lib/services/contracts/find-own-line-end";
import { type LineEndDraft, openLineEndDraft } from "@/lib/services/contracts/line-end-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "../staff/staff-world";

let staff: TestStaff;
let member: TestMember;

// Opened on 20 November 2026: eight days to the 27th.
beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  staff = await addStaff("support", "sato", "佐藤");
  member = await addMember();
});

const jst = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Tokyo]`).toInstant();
const later = jst("2027-01-15T11:00");
const key = () => ({ memberId: member.memberId, contractId: member.contractId });
const entry = (change: Partial<LineEndEntry> = {}): LineEndEntry => ({
  way: "request",
  wishedOn: null,
  sentOn: null,
  channel: "telephone",
  asked: [
    { question: "name", result: "match" },
    { question: "phone-last-4", result: "match" },
  ],
  reason: "引越のため解約したいとのお申し出",
  ...change,
});
const draftOf = (change: Partial<LineEndEntry> = {}): LineEndDraft => ({ ...entry(change), formKey: randomUUID() });

async function hashOf(draft: LineEndDraft, at: Temporal.Instant): Promise<string> {
  const view = await findLineEnd(staff.actor, key(), at, draft);
  if (!view?.permitted || !view.shown?.ok) throw new Error(JSON.stringify(view));
  return view.shown.value.hash;
}

async function enter(draft: LineEndDraft, at: Temporal.Instant) {
  return endLine(staff.actor, key(), { draft, shownHash: await hashOf(draft, at) }, at);
}

const events = () =>
  ownerQuery<{ type: string }>("SELECT type FROM contract_event WHERE contract_id = $1 ORDER BY seq", [member.contractId]);
const count = async (sql: string) => (await ownerQuery(sql)).length;

describe("[FB-27] staff take a cancellation by telephone", () => {
  it("records the check, ends the line with the month, tells the member what it comes to, keeps the words", async () => {
    const done = await enter(draftOf(), later);
    expect(done).toMatchObject({ ok: true, value: { passed: true } });
    const [row] = await ownerQuery("SELECT ends_on::text AS ends FROM contract WHERE id = $1", [member.contractId]);
    expect(row).toEqual({ ends: "2027-01-31" });
    const [ending] = await ownerQuery("SELECT way, ends_on::text AS ends, mailed, text, number FROM line_ending");
    expect(ending).toMatchObject({ way: "request", ends: "2027-01-31", mailed: true });
    // 3,900 × 1.1.
    expect(ending?.text).toContain("¥4,290");
    const [mail] = await ownerQuery<{ id: string; body_enc: Buffer }>(
      "SELECT id, body_enc FROM mail WHERE template = 'contract-ended'",
    );
    const body = mail && openField({ table: "mail", column: "body_enc", row: mail.id }, mail.body_enc);
    expect(body).toContain("契約の最後の日：2027年1月31日（日）");
    expect(body).toContain(String(ending?.number));
    expect(await count("SELECT 1 FROM audit_entry WHERE action = 'contract.cancelled'")).toBe(1);
    const [check] = await ownerQuery("SELECT channel, passed, reason, staff_id FROM identity_check");
    expect(check).toMatchObject({ channel: "telephone", passed: true, staff_id: staff.id, reason: entry().reason });
    const record = done?.ok ? await findLineEnding(staff.actor, key(), done.value.checkId, later) : null;
    expect(record).toMatchObject({ passed: true, staffName: "佐藤", ending: { mailed: true } });
  });

  it("[CL-10] one wrong answer is recorded, and nothing is cancelled", async () => {
    const asked = [...entry().asked, { question: "customer-number", result: "mismatch" }] as const;
    const done = await enter(draftOf({ asked: [...asked] }), later);
    expect(done).toMatchObject({ ok: true, value: { passed: false } });
    expect((await events()).map((one) => one.type)).toEqual(["order", "provide"]);
    expect(await count("SELECT 1 FROM line_ending")).toBe(0);
    expect(await count("SELECT 1 FROM audit_entry WHERE action = 'contract.cancel-refused'")).toBe(1);
    expect(await count("SELECT 1 FROM mail WHERE template = 'contract-ended'")).toBe(0);
  });

  it("[CL-10] too few questions stop at the entry", async () => {
    const few = await draftLineEnd(staff.actor, key(), entry({ asked: [{ question: "name", result: "match" }] }), later);
    expect(few && !few.ok && few.refusal.facts).toEqual({ needed: 2 });
  });

  it("the day wished: within the month it is taken, after it the answer says from when", async () => {
    expect((await draftLineEnd(staff.actor, key(), entry({ wishedOn: "2027-01-31" }), later))?.ok).toBe(true);
    const after = await draftLineEnd(staff.actor, key(), entry({ wishedOn: "2027-03-10" }), later);
    expect(after && !after.ok && after.refusal.facts).toEqual({
      fault: "wished-later",
      endsOn: "2027-01-31",
      from: "2027-03-01",
    });
    const past = await draftLineEnd(staff.actor, key(), entry({ wishedOn: "2027-01-14" }), later);
    expect(past && !past.ok && past.refusal.facts).toEqual({ fault: "wished-past" });
  });

  it("what changed since it was shown is not entered: at midnight of the month's end the day and the yen are others", async () => {
    const draft = draftOf();
    const shownHash = await hashOf(draft, jst("2027-01-31T23:59:59"));
    const done = await endLine(staff.actor, key(), { draft, shownHash }, jst("2027-02-01T00:00"));
    expect(done && !done.ok && done.refusal.kind).toBe("changed-since-shown");
    expect(await count("SELECT 1 FROM identity_check")).toBe(0);
  });

  it("the same form twice has the first answer; another's second call is refused", async () => {
    const draft = draftOf();
    const shownHash = await hashOf(draft, later);
    const send = () => endLine(staff.actor, key(), { draft, shownHash }, later);
    const [one, two] = await Promise.all([send(), send()]);
    expect(one).toEqual(two);
    expect(await findOwnLineEnd(staff.actor, key(), draft.formKey)).toBe(one?.ok ? one.value.checkId : "");
    const again = await endLine(staff.actor, key(), { draft: draftOf(), shownHash }, later);
    expect(again && !again.ok && again.refusal.kind).toBe("already-applied");
    expect((await events()).filter((event) => event.type === "request-cancellation")).toHaveLength(1);
    expect(await count("SELECT 1 FROM identity_check")).toBe(1);
  });

  it("[SECURITY] a role that may not, a foreign contract, a draft of another person or contract", async () => {
    const auditor = await addStaff("auditor", "kansa");
    const refused = await draftLineEnd(auditor.actor, key(), entry(), later);
    expect(refused && !refused.ok && refused.refusal.kind).toBe("role-not-permitted");
    expect((await endLine(auditor.actor, key(), { draft: draftOf(), shownHash: "" }, later))?.ok).toBe(false);
    expect(await findLineEnd(auditor.actor, key(), later)).toMatchObject({ permitted: false });
    const other = await addMember();
    expect(await draftLineEnd(staff.actor, { ...key(), memberId: other.memberId }, entry(), later)).toBeNull();
    expect(await findLineEnd(staff.actor, { ...key(), contractId: "x" }, later)).toBeNull();
    const drafted = await draftLineEnd(staff.actor, key(), entry(), later);
    const sealed = drafted?.ok ? drafted.value.sealed : "";
    expect(openLineEndDraft(staff.id, member.contractId, sealed, later)).not.toBeNull();
    expect(openLineEndDraft(auditor.id, member.contractId, sealed, later)).toBeNull();
    expect(openLineEndDraft(staff.id, other.contractId, sealed, later)).toBeNull();
    expect(openLineEndDraft(staff.id, member.contractId, sealed, later.add({ minutes: 11 }))).toBeNull();
  });
});

describe("[JP-17] staff enter a letter of the first eight days", () => {
  const letter = (sentOn: string) => draftOf({ way: "consumer-right", channel: "post", sentOn });

  it("counts on the day on which it was sent: nothing is charged", async () => {
    const at = jst("2026-11-30T10:00");
    const done = await enter(letter("2026-11-27"), at);
    expect(done).toMatchObject({ ok: true, value: { passed: true } });
    const [ending] = await ownerQuery("SELECT ends_on::text AS ends, sent_on::text AS sent, text FROM line_ending");
    expect(ending).toMatchObject({ ends: "2026-11-27", sent: "2026-11-27" });
    expect(ending?.text).toContain("¥0");
    expect((await events()).at(-1)?.type).toBe("initial-cancellation");
  });

  it("sent on the ninth day it is refused with the rule; from the future it is a fault of the entry", async () => {
    const at = jst("2026-11-30T10:00");
    const entered = (sentOn: string) =>
      draftLineEnd(staff.actor, key(), entry({ way: "consumer-right", channel: "post", sentOn }), at);
    const late = await entered("2026-11-28");
    expect(late && !late.ok && late.refusal).toMatchObject({ kind: "consumer-right-over", term: { rule: "JP-17" } });
    const future = await entered("2026-12-01");
    expect(future && !future.ok && future.refusal.facts).toEqual({ fault: "sent-later" });
    expect(await count("SELECT 1 FROM line_ending")).toBe(0);
  });

  it("of the very day of receipt, at noon: it does not count from before the contract", async () => {
    const done = await enter(letter("2026-11-20"), noon.add({ minutes: 5 }));
    expect(done).toMatchObject({ ok: true, value: { passed: true } });
    const [ending] = await ownerQuery("SELECT ends_on::text AS ends FROM line_ending");
    expect(ending).toEqual({ ends: "2026-11-20" });
  });
});
