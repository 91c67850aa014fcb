import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { draftUnlock } from "@/lib/services/staff/draft-unlock";
import { findOwnCheck } from "@/lib/services/staff/find-own-check";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { unlockAccount } from "@/lib/services/staff/unlock-account";
import { openUnlockDraft, sealUnlockDraft, type UnlockDraft } from "@/lib/services/staff/unlock-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, lockAccount, noon, publishSample, type TestMember, type TestStaff } from "./staff-world";

let staff: TestStaff;
let member: TestMember;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  staff = await addStaff("support", "sato", "佐藤");
  member = await addMember();
  await lockAccount(member.accountId);
});

const draft = (changes: Partial<UnlockDraft> = {}): UnlockDraft => ({
  formKey: randomUUID(),
  lockedAt: noon.toString(),
  channel: "telephone",
  asked: [
    { question: "name", result: "match" },
    { question: "phone-last-4", result: "match" },
  ],
  note: "",
  reason: "ご本人から電話で依頼があったため",
  ...changes,
});

const account = async () =>
  (
    await ownerQuery<Record<string, unknown>>(
      "SELECT locked_at, password_fails, factor_fails, epoch FROM account WHERE id = $1",
      [member.accountId],
    )
  )[0];
const count = async (sql: string) => (await ownerQuery(sql)).length;

describe("unlocking", () => {
  it("[CL-10] records channel, questions, results, reason and who asked, and opens the account", async () => {
    const done = await unlockAccount(staff.actor, member.accountId, draft(), noon);
    expect(done).toMatchObject({ ok: true, value: { passed: true } });
    expect(await account()).toMatchObject({ locked_at: null, password_fails: 0, factor_fails: 0, epoch: 2 });
    const [check] = await ownerQuery("SELECT channel, checks, passed, reason, staff_id, member_id FROM identity_check");
    expect(check).toMatchObject({
      channel: "telephone",
      passed: true,
      staff_id: staff.id,
      member_id: member.memberId,
      reason: draft().reason,
    });
    expect(check?.checks.asked).toEqual(draft().asked);
    expect(await count("SELECT 1 FROM audit_entry WHERE action = 'account.unlocked'")).toBe(1);
  });

  it("[CL-09] ends sessions and half-done logins, and touches no factor and no password", async () => {
    const before = await ownerQuery("SELECT f.*, c.hash FROM factor f JOIN credential c USING (account_id) ORDER BY f.id");
    await unlockAccount(staff.actor, member.accountId, draft(), noon);
    expect(await ownerQuery("SELECT f.*, c.hash FROM factor f JOIN credential c USING (account_id) ORDER BY f.id")).toEqual(
      before,
    );
    expect(await count("SELECT 1 FROM session WHERE ended_at IS NULL")).toBe(0);
    expect(await count("SELECT 1 FROM pending_login WHERE consumed_at IS NULL")).toBe(0);
  });

  it("[CL-09] tells the owner where codes go, in the same transaction", async () => {
    await unlockAccount(staff.actor, member.accountId, draft(), noon);
    const mails = await ownerQuery<{ id: string; to_enc: Buffer }>(
      "SELECT id, to_enc FROM mail WHERE template = 'account-unlocked'",
    );
    expect(mails.map((mail) => openField({ table: "mail", column: "to_enc", row: mail.id }, mail.to_enc))).toEqual([
      expect.stringMatching(/^factor\d+@example\.com$/),
    ]);
  });

  it("[CL-10] the same form sent ten times at once unlocks once and always has the first answer", async () => {
    const once = draft();
    const answers = await Promise.all(Array.from({ length: 10 }, () => unlockAccount(staff.actor, member.accountId, once, noon)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.ok).toBe(true);
    expect(await count("SELECT 1 FROM identity_check")).toBe(1);
    expect(await count("SELECT 1 FROM mail WHERE template = 'account-unlocked'")).toBe(1);
    expect(await account()).toMatchObject({ epoch: 2 });
    const own = await findOwnCheck(staff.actor, member.accountId, once.formKey);
    expect(answers[0]).toMatchObject({ ok: true, value: own });
  });

  it("[CL-10] of two staff at once the second is told who unlocked and when, and nothing of theirs is recorded", async () => {
    const other = await addStaff("admin", "suzuki", "鈴木");
    const answers = await Promise.all([staff, other].map((one) => unlockAccount(one.actor, member.accountId, draft(), noon)));
    const refused = answers.findIndex(({ ok }) => !ok);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers[refused]).toMatchObject({
      refusal: { kind: "changed-by-another", facts: { by: refused === 0 ? "鈴木" : "佐藤", at: noon.toString() } },
    });
    expect(await count("SELECT 1 FROM identity_check")).toBe(1);
  });

  it("[CL-10] one wrong answer among right ones is recorded as failed and leaves everything locked", async () => {
    const before = await account();
    const failed = draft({ asked: [...draft().asked, { question: "contact-mail", result: "mismatch" }] });
    expect(await unlockAccount(staff.actor, member.accountId, failed, noon)).toMatchObject({
      ok: true,
      value: { passed: false },
    });
    expect(await account()).toEqual(before);
    expect(await count("SELECT 1 FROM session WHERE ended_at IS NULL")).toBe(1);
    expect(await count("SELECT 1 FROM mail WHERE template = 'account-unlocked'")).toBe(0);
    expect(await count("SELECT 1 FROM identity_check WHERE NOT passed")).toBe(1);
    expect(await count("SELECT 1 FROM audit_entry WHERE action = 'account.unlock-refused'")).toBe(1);
  });

  it("[CL-10] one question is not enough, nor is one asked twice, nor one whose answer is not on record", async () => {
    const entry = { channel: "telephone" as const, note: "", reason: draft().reason };
    const tooFew = [
      [{ question: "name", result: "match" } as const],
      [{ question: "name", result: "match" } as const, { question: "name", result: "match" } as const],
      [{ question: "name", result: "match" } as const, { question: "recent-procedure", result: "match" } as const],
    ];
    for (const asked of tooFew) {
      expect(await draftUnlock(staff.actor, member.accountId, { ...entry, asked }, noon)).toMatchObject({
        ok: false,
        refusal: { facts: { needed: 2 } },
      });
      expect((await unlockAccount(staff.actor, member.accountId, draft({ asked }), noon)).ok).toBe(false);
    }
    expect(await account()).toMatchObject({ password_fails: 10 });
  });

  it("[CL-10] a check of an earlier lock does not open a later one", async () => {
    await lockAccount(member.accountId, noon.add({ minutes: 5 }));
    expect(await unlockAccount(staff.actor, member.accountId, draft(), noon.add({ minutes: 6 }))).toMatchObject({
      ok: false,
      refusal: { kind: "changed-since-shown" },
    });
  });

  it("[CL-10] offers only questions whose answers are on record, and of the telephone number the last four digits", async () => {
    const bare = await addMember({ mail: null, phone: null });
    const of = async (accountId: string) => {
      const listed = await listUnlockQuestions(staff.actor, accountId, noon);
      return listed.ok ? listed.value.questions : [];
    };
    expect((await of(bare.accountId)).map(({ question }) => question)).toEqual(["name", "customer-number"]);
    expect(await of(member.accountId)).toContainEqual({ question: "phone-last-4", answers: ["5678"] });
  });
});

describe("the draft between input and confirm", () => {
  it("[JP-10] opens for the staff member and the account that it was made for, for ten minutes, and unchanged", async () => {
    const sealed = sealUnlockDraft(staff.id, member.accountId, draft(), noon);
    expect(openUnlockDraft(staff.id, member.accountId, sealed, noon.add({ minutes: 10 }))).toEqual(
      draft({ formKey: expect.any(String) }),
    );
    expect(openUnlockDraft(staff.id, member.accountId, sealed, noon.add({ minutes: 10, seconds: 1 }))).toBeNull();
    expect(openUnlockDraft(randomUUID(), member.accountId, sealed, noon)).toBeNull();
    expect(openUnlockDraft(staff.id, randomUUID(), sealed, noon)).toBeNull();
    expect(openUnlockDraft(staff.id, member.accountId, `${sealed.slice(0, -2)}AA`, noon)).toBeNull();
  });

  it("[JP-10] fits into a cookie, whatever is written", () => {
    const longest = draft({
      reason: "鬱".repeat(500),
      note: "鬱".repeat(200),
      asked: ["name", "phone-last-4", "customer-number", "contact-mail", "recent-procedure"].map(
        (question) => ({ question, result: "mismatch" }) as UnlockDraft["asked"][number],
      ),
    });
    expect(sealUnlockDraft(staff.id, member.accountId, longest, noon).length).toBeLessThan(3900);
  });
});
