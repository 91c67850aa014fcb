import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { asStaff } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { findFactorReset } from "@/lib/queries/staff/find-factor-reset";
import { listFactorResets } from "@/lib/queries/staff/list-factor-resets";
import { findOwnerReset } from "@/lib/queries/staff/owner-reset";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { newToken } from "@/lib/services/identity/secrets";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { applyReset } from "@/lib/services/staff/factor-reset/apply-reset";
import { decideFactorReset } from "@/lib/services/staff/factor-reset/decide-factor-reset";
import { draftFactorReset } from "@/lib/services/staff/factor-reset/draft-factor-reset";
import { printResetLetter } from "@/lib/services/staff/factor-reset/print-reset-letter";
import { requestFactorReset } from "@/lib/services/staff/factor-reset/request-factor-reset";
import type { ResetDraft } from "@/lib/services/staff/factor-reset/reset-draft";
import { withdrawResetByLink, withdrawResetByStaff } from "@/lib/services/staff/factor-reset/withdraw-factor-reset";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "./staff-world";

let sato: TestStaff;
let suzuki: TestStaff;
let member: TestMember;
const later = noon.add({ hours: 24 });

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  sato = await addStaff("support", "sato", "佐藤");
  suzuki = await addStaff("support", "suzuki", "鈴木");
  member = await addMember({ mail: "owner@example.com" });
});

const draft = (changes: Partial<ResetDraft> = {}): ResetDraft => ({
  formKey: randomUUID(),
  channel: "telephone",
  asked: [
    { question: "name", result: "match" },
    { question: "phone-last-4", result: "match" },
  ],
  note: "",
  reason: "スマートフォンを失くしたとの電話があったため",
  delivery: "mail",
  ...changes,
});

const request = async (changes: Partial<ResetDraft> = {}, staff = sato): Promise<string> => {
  const asked = await requestFactorReset(staff.actor, member.accountId, draft(changes), noon);
  if (!asked.ok || !asked.value.resetId) throw new Error(JSON.stringify(asked));
  return asked.value.resetId;
};
const approve = (resetId: string, staff = suzuki, at = noon) =>
  decideFactorReset(staff.actor, { resetId, approved: true, reason: "本人と確かめられたため" }, at);
const apply = (resetId: string, at = later) =>
  asStaff(suzuki.actor, async (tx) => applyReset(tx, resetId, (await operatorAt(tx, at)).identity, at));
const stateOf = async (resetId: string) =>
  (await ownerQuery<{ state: string }>("SELECT state FROM factor_reset WHERE id = $1", [resetId]))[0]?.state;
const count = async (sql: string) => (await ownerQuery(sql)).length;

/** The mails of a template with their texts, by address. */
async function mailsOf(template: string): Promise<Map<string, string>> {
  const rows = await ownerQuery<{ id: string; to_enc: Buffer; body_enc: Buffer }>(
    "SELECT id, to_enc, body_enc FROM mail WHERE template = $1",
    [template],
  );
  return new Map(
    rows.map((row) => [
      openField(mailPlace("to_enc", row.id), row.to_enc),
      openField(mailPlace("body_enc", row.id), row.body_enc),
    ]),
  );
}

describe("asking for a reset", () => {
  it("[CL-10] records the check, changes nothing for the login, and waits for somebody else", async () => {
    const before = await ownerQuery("SELECT * FROM factor");
    const resetId = await request();
    expect(await ownerQuery("SELECT * FROM factor")).toEqual(before);
    expect(await count("SELECT 1 FROM session WHERE ended_at IS NULL")).toBe(1);
    const [check] = await ownerQuery("SELECT purpose, passed FROM identity_check");
    expect(check).toEqual({ purpose: "factor-reset", passed: true });
    const list = await listFactorResets(suzuki.actor, "open", noon);
    expect(list.permitted && list.rows.map(({ id, isOwn }) => [id, isOwn])).toEqual([[resetId, false]]);
  });

  it("[CL-10] one wrong answer asks for nothing and is recorded", async () => {
    const asked = await requestFactorReset(
      sato.actor,
      member.accountId,
      draft({ asked: [{ question: "name", result: "mismatch" }] }),
      noon,
    );
    expect(asked).toMatchObject({ ok: true, value: { resetId: null } });
    expect(await count("SELECT 1 FROM factor_reset")).toBe(0);
    expect(await count("SELECT 1 FROM audit_entry WHERE action = 'factor-reset.check-failed'")).toBe(1);
  });

  it("[CL-10] too few answers, no address and no second factor are refused before anything is recorded", async () => {
    const few = draft({ asked: [{ question: "name", result: "match" }] });
    expect(await draftFactorReset(sato.actor, member.accountId, few, noon)).toMatchObject({ refusal: { facts: { needed: 2 } } });
    expect(await draftFactorReset(sato.actor, member.accountId, draft({ delivery: "post" }), noon)).toMatchObject({
      refusal: { facts: { delivery: "post" } },
    });
    await ownerQuery("DELETE FROM factor");
    expect(await draftFactorReset(sato.actor, member.accountId, draft(), noon)).toMatchObject({
      refusal: { kind: "no-factor-to-reset" },
    });
    expect(await count("SELECT 1 FROM identity_check")).toBe(0);
  });

  it("[CL-10] the same form sent ten times at once asks once, with one answer", async () => {
    const once = draft();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => requestFactorReset(sato.actor, member.accountId, once, noon)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await count("SELECT 1 FROM factor_reset")).toBe(1);
  });

  it("[CL-10] two members of staff at once: one open reset for a login", async () => {
    const answers = await Promise.all(
      [sato, suzuki].map(({ actor }) => requestFactorReset(actor, member.accountId, draft(), noon)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "reset-open-already" } });
  });
});

describe("four eyes", () => {
  it("[CL-10] whoever asked can't decide, and the database refuses it too", async () => {
    const resetId = await request();
    expect(await approve(resetId, sato)).toMatchObject({ ok: false, refusal: { kind: "second-person-needed" } });
    expect(await stateOf(resetId)).toBe("requested");
    await expect(
      ownerQuery(
        "UPDATE factor_reset SET state = 'waiting', decided_by = requested_by, decided_at = now(), decision_reason = 'x', takes_effect_at = now()",
      ),
    ).rejects.toThrow(/check constraint/);
  });

  it("[CL-10] two who decide at once: one decision counts", async () => {
    const third = await addStaff("admin", "tanaka", "田中");
    const resetId = await request();
    const answers = await Promise.all([
      approve(resetId, suzuki),
      decideFactorReset(third.actor, { resetId, approved: false, reason: "様子がおかしいため" }, noon),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "changed-by-another" } });
    expect(await count("SELECT 1 FROM audit_entry WHERE action IN ('factor-reset.approved', 'factor-reset.refused')")).toBe(1);
  });

  it.each(["billing", "catalogue", "auditor", "nothing"])("[CL-10] %s neither asks, decides, stops nor prints", async (role) => {
    const resetId = await request();
    const other = await addStaff(role, "other");
    const no = { ok: false, refusal: { kind: "role-not-permitted" } };
    expect(await draftFactorReset(other.actor, member.accountId, draft(), noon)).toMatchObject(no);
    expect(await requestFactorReset(other.actor, member.accountId, draft(), noon)).toMatchObject(no);
    expect(await approve(resetId, other)).toMatchObject(no);
    expect(await withdrawResetByStaff(other.actor, { resetId, reason: "止めるため" }, noon)).toMatchObject(no);
    expect(await printResetLetter(other.actor, resetId, noon)).toBeNull();
    const found = await findFactorReset(other.actor, resetId, noon);
    expect(found?.permitted).toBe(role === "auditor");
  });
});

describe("an approved reset", () => {
  it("[CL-10] tells every known address, waits, and takes effect once its time has come", async () => {
    const resetId = await request();
    expect((await approve(resetId)).ok).toBe(true);
    expect([...(await mailsOf("factor-reset-waiting")).keys()].sort()).toEqual(
      [expect.stringMatching(/^factor\d+@example\.com$/), "owner@example.com"].sort(),
    );
    expect(await apply(resetId, later.subtract({ milliseconds: 1 }))).toBe(false);
    expect(await count("SELECT 1 FROM factor")).toBe(1);
    const done = await Promise.all([apply(resetId), apply(resetId), apply(resetId)]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await stateOf(resetId)).toBe("done");
    expect(await count("SELECT 1 FROM factor")).toBe(0);
    expect(await count("SELECT 1 FROM session WHERE ended_at IS NULL")).toBe(0);
    expect(await count("SELECT 1 FROM pending_login WHERE consumed_at IS NULL")).toBe(0);
    expect(await ownerQuery("SELECT epoch FROM account WHERE id = $1", [member.accountId])).toEqual([{ epoch: 2 }]);
  });

  it("[CL-10] the code stands in the mail to the registered address alone, is hashed in the table, and begins a first factor", async () => {
    const resetId = await request();
    await approve(resetId);
    await apply(resetId);
    const mails = await mailsOf("factor-reset-done");
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/.exec(mails.get("owner@example.com") ?? "")?.[0] ?? "";
    expect(code).not.toBe("");
    for (const [to, text] of mails) if (to !== "owner@example.com") expect(text).not.toContain(code);
    const [row] = await ownerQuery("SELECT code_hash, used_at FROM activation_code WHERE account_id = $1", [member.accountId]);
    expect(row).toEqual({ code_hash: sha256(`${member.accountId}|${code.replaceAll("-", "")}`), used_at: null });
  });

  it("[CL-10] password, lock and counters stay", async () => {
    await ownerQuery("UPDATE account SET locked_at = now(), factor_fails = 10 WHERE id = $1", [member.accountId]);
    const before = await ownerQuery(
      "SELECT c.hash, a.locked_at, a.factor_fails FROM account a JOIN credential c ON c.account_id = a.id",
    );
    const resetId = await request();
    await approve(resetId);
    await apply(resetId);
    expect(
      await ownerQuery("SELECT c.hash, a.locked_at, a.factor_fails FROM account a JOIN credential c ON c.account_id = a.id"),
    ).toEqual(before);
  });

  it("[CL-10] an owner whom no mail reaches waits for nothing; the code is printed once, and then kept nowhere", async () => {
    await ownerQuery("UPDATE member SET contact_mail = NULL WHERE id = $1", [member.memberId]);
    await ownerQuery("UPDATE factor SET method = 'sms'");
    const { sealField } = await import("@/lib/db/field-cipher");
    const { memberPlace } = await import("@/lib/db/field-places");
    await ownerQuery("UPDATE member SET address_enc = $2 WHERE id = $1", [
      member.memberId,
      Buffer.from(sealField(memberPlace("address_enc", member.memberId), "〒105-0001 東京都港区見本1-1-1")),
    ]);
    const resetId = await request({ delivery: "post" });
    await approve(resetId);
    expect(await stateOf(resetId)).toBe("done");
    const papers = await Promise.all([
      printResetLetter(sato.actor, resetId, noon.add({ minutes: 1 })),
      printResetLetter(suzuki.actor, resetId, noon.add({ minutes: 1 })),
    ]);
    expect(papers.filter((paper) => paper !== null)).toHaveLength(1);
    expect(await ownerQuery("SELECT code_enc, code_until FROM factor_reset")).toEqual([{ code_enc: null, code_until: null }]);
  });
});

describe("withdrawing", () => {
  const tokenOf = async () =>
    /token=([A-Za-z0-9_-]{43})/.exec((await mailsOf("factor-reset-waiting")).get("owner@example.com") ?? "")?.[1] ?? "";

  it("[CL-10] the owner's link stops it until it takes effect; looking changes nothing; pressed twice it is the same", async () => {
    const resetId = await request();
    await approve(resetId);
    const token = await tokenOf();
    expect(await findOwnerReset(token, noon)).toMatchObject({ state: "open", takesEffectAt: later });
    expect(await stateOf(resetId)).toBe("waiting");
    const answers = await Promise.all([withdrawResetByLink(token, noon), withdrawResetByLink(token, noon)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await stateOf(resetId)).toBe("withdrawn");
    expect(await apply(resetId)).toBe(false);
    expect(await count("SELECT 1 FROM factor")).toBe(1);
    expect(await count("SELECT 1 FROM audit_entry WHERE action = 'factor-reset.withdrawn'")).toBe(1);
  });

  it("[CL-10] at the moment of its effect the link is over, and a made-up one opens nothing", async () => {
    await approve(await request());
    const token = await tokenOf();
    expect(await withdrawResetByLink(token, later)).toMatchObject({ ok: false, refusal: { kind: "link-expired" } });
    expect(await findOwnerReset(token, later)).toEqual({ state: "over" });
    expect(await findOwnerReset(newToken(), noon)).toBeNull();
    expect(await withdrawResetByLink(newToken(), noon)).toMatchObject({ ok: false });
  });

  it("[CL-10] link and effect at the same moment: one of the two", async () => {
    const resetId = await request();
    await approve(resetId);
    const token = await tokenOf();
    const [withdrawn, applied] = await Promise.all([
      withdrawResetByLink(token, later.subtract({ milliseconds: 1 })),
      apply(resetId),
    ]);
    expect([withdrawn.ok, applied].filter(Boolean)).toHaveLength(1);
  });

  it("[CL-10] staff stop one, with a reason; afterwards another can be asked for", async () => {
    const resetId = await request();
    expect((await withdrawResetByStaff(sato.actor, { resetId, reason: "本人から電話があった" }, noon)).ok).toBe(true);
    expect(await approve(resetId)).toMatchObject({ ok: false, refusal: { kind: "changed-by-another" } });
    expect(await request()).not.toBe(resetId);
  });
});
