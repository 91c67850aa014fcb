import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { normaliseCode } from "@/lib/domain/identity/codes";
import { findCertificate } from "@/lib/queries/certificates/find-certificate";
import { draftCertificate } from "@/lib/services/certificates/draft-certificate";
import { issueCertificate } from "@/lib/services/certificates/issue-certificate";
import { printCertificate } from "@/lib/services/certificates/print-certificate";
import { verifyPassword } from "@/lib/services/identity/password";
import { hashLongCode } from "@/lib/services/identity/secrets";
import { expireDrafts } from "@/lib/services/jobs/expire-drafts";
import { ownerQuery, resetDatabase } from "../../support/database";
import { popplerThere, readPaper } from "../../support/read-paper";
import { mailsOf } from "../identity/support";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "../staff/staff-world";
import { ask, beforeFirstLogin, draft, issue, logIn, reissue, renewal, secretsOf, setAddress } from "./support";

let support: TestStaff;
let manager: TestStaff;
let auditor: TestStaff;
let who: TestMember;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  support = await addStaff("support", "cert-support");
  manager = await addStaff("admin", "cert-manager");
  auditor = await addStaff("auditor", "cert-auditor");
});

beforeEach(async () => {
  who = await addMember();
  await beforeFirstLogin(who);
});

async function loginRow({ accountId }: TestMember) {
  const [row] = await ownerQuery<{
    hash: string;
    first: boolean;
    code_hash: string;
    used_at: Date | null;
    expires_at: Date;
    factors: number;
    codes: number;
    sessions: number;
    pending: number;
    past: number;
  }>(
    `SELECT c.hash, c.first, a.code_hash, a.used_at, a.expires_at,
       (SELECT count(*)::int FROM factor f WHERE f.account_id = $1 AND f.verified_at IS NOT NULL) AS factors,
       (SELECT count(*)::int FROM backup_code b WHERE b.account_id = $1 AND b.replaced_at IS NULL) AS codes,
       (SELECT count(*)::int FROM session s WHERE s.account_id = $1 AND s.ended_at IS NULL) AS sessions,
       (SELECT count(*)::int FROM pending_login p WHERE p.account_id = $1 AND p.consumed_at IS NULL) AS pending,
       (SELECT count(*)::int FROM past_password p WHERE p.account_id = $1) AS past
     FROM credential c JOIN activation_code a USING (account_id) WHERE c.account_id = $1`,
    [accountId],
  );
  if (!row) throw new Error("no login");
  return row;
}

describe("the first certificate", () => {
  it("[FB-38] makes password and code anew: only their hashes stay, and what was made before opens nothing", async () => {
    const before = await loginRow(who);
    const id = await issue(support, who, {}, noon);
    const secrets = await secretsOf(id);
    if (!secrets) throw new Error("no secrets");
    const after = await loginRow(who);
    expect(after.first).toBe(true);
    expect(await verifyPassword(after.hash, secrets.password)).toBe(true);
    expect(await verifyPassword(after.hash, "First-password-1")).toBe(false);
    expect(after.code_hash).toBe(hashLongCode(who.accountId, normaliseCode(secrets.activationCode)));
    expect(after.code_hash).not.toBe(before.code_hash);
    expect(after).toMatchObject({ used_at: null, past: 1, sessions: 0, pending: 0 });
    // 90 days, as the terms say.
    expect(after.expires_at.toISOString()).toBe(noon.add({ hours: 90 * 24 }).toString({ fractionalSecondDigits: 3 }));
  });

  it("[FB-38][JP-13] leaves no secret in the trail, the mail or the row once it is printed", async () => {
    const id = await issue(support, who, {}, noon);
    const { password, activationCode } = (await secretsOf(id)) ?? { password: "", activationCode: "" };
    expect(password.length).toBeGreaterThanOrEqual(12);
    const printed = await printCertificate(support.actor, { memberId: who.memberId, certificateId: id }, noon);
    expect(printed).not.toBeNull();
    expect(await secretsOf(id)).toBeNull();
    const trail = await ownerQuery<{ action: string; data: object }>(
      "SELECT action, data FROM audit_entry WHERE member_id = $1 ORDER BY id",
      [who.memberId],
    );
    expect(trail.map(({ action }) => action)).toEqual(["contract.opened", "certificate.issued", "certificate.printed"]);
    const told = JSON.stringify(trail) + JSON.stringify(await mailsOf(who.accountId));
    expect(told).not.toContain(password);
    expect(told).not.toContain(activationCode);
    expect((await mailsOf(who.accountId)).map(({ template }) => template)).toEqual(["certificate-issued"]);
  });

  it("[FB-38] is printed once, by whoever issued it: of two clicks one gets the paper", async () => {
    const id = await issue(support, who, {}, noon);
    const asked = { memberId: who.memberId, certificateId: id };
    expect(await printCertificate(manager.actor, asked, noon), "another's").toBeNull();
    const both = await Promise.all([printCertificate(support.actor, asked, noon), printCertificate(support.actor, asked, noon)]);
    expect(both.filter((one) => one !== null)).toHaveLength(1);
    expect(await printCertificate(support.actor, asked, noon)).toBeNull();
    expect((await findCertificate(support.actor, asked, noon))?.state).toBe("printed");
  });

  it.skipIf(!popplerThere)("[FB-38] says on paper what the first login needs, in text that can be read out", async () => {
    await setAddress(who, "〒105-0001 東京都港区見本町1-2-3");
    const id = await issue(support, who, { delivery: "post" }, noon);
    const secrets = await secretsOf(id);
    const printed = await printCertificate(support.actor, { memberId: who.memberId, certificateId: id }, noon);
    if (!printed || !secrets) throw new Error("nothing printed");
    const text = await readPaper(printed.paper);
    const grouped = who.customerNumber.replace(/(.{4})(?=.)/g, "$1 ");
    for (const told of [
      grouped,
      secrets.password,
      secrets.activationCode,
      "S光",
      "〒105-0001",
      "見本 花子 様",
      "/brand/s/login",
      "2027年2月18日",
    ])
      expect(text.normalize("NFKC").replaceAll("\u00a0", " ")).toContain(told);
    expect(await readPaper(printed.paper, "pdfinfo")).toMatch(/Pages:\s+1\n/);
  });

  it("[FB-38] waits ten minutes to be opened; then nothing of it is left", async () => {
    const id = await issue(support, who, {}, noon);
    const late = noon.add({ minutes: 10 });
    const asked = { memberId: who.memberId, certificateId: id };
    expect((await findCertificate(support.actor, asked, late.subtract({ seconds: 1 })))?.state).toBe("open");
    expect((await findCertificate(support.actor, asked, late))?.state).toBe("too-late");
    expect(await printCertificate(support.actor, asked, late)).toBeNull();
    await expireDrafts();
    expect(await secretsOf(id)).toBeNull();
  });

  it("[FB-38][JP-10] a form sent twice issues one certificate", async () => {
    const drafted = await draft(support, who, {}, noon);
    const [one, two] = await Promise.all([
      issueCertificate(support.actor, who.memberId, drafted, noon),
      issueCertificate(support.actor, who.memberId, drafted, noon),
    ]);
    expect(one).toEqual(two);
    expect(one.ok).toBe(true);
    expect(await ownerQuery("SELECT id FROM certificate WHERE account_id = $1", [who.accountId])).toHaveLength(1);
  });

  it("[FB-38] two members of staff at once: the second is told to look again", async () => {
    const mine = await draft(support, who, {}, noon);
    const theirs = await draft(manager, who, {}, noon);
    expect((await issueCertificate(support.actor, who.memberId, mine, noon)).ok).toBe(true);
    const second = await issueCertificate(manager.actor, who.memberId, theirs, noon);
    expect(second.ok ? null : second.refusal.kind).toBe("changed-since-shown");
  });

  it("[FB-38] by post needs an address on record; without one the way out is the paper change", async () => {
    const entry = { contractId: who.contractId, delivery: "post", renewal: null } as const;
    const refused = await draftCertificate(support.actor, who.memberId, entry, noon);
    expect(refused.ok ? null : refused.refusal).toMatchObject({ kind: "changed-since-shown", facts: { address: true } });
  });

  it("[FB-38] an auditor issues none, and another member's contract is not found", async () => {
    const entry = { contractId: who.contractId, delivery: "handed-over", renewal: null } as const;
    const auditing = await draftCertificate(auditor.actor, who.memberId, entry, noon);
    expect(auditing.ok ? null : auditing.refusal.kind).toBe("role-not-permitted");
    const other = await addMember();
    const foreign = await draftCertificate(support.actor, other.memberId, entry, noon);
    expect(foreign.ok ? null : foreign.refusal.kind).toBe("contract-not-found");
  });
});

describe("a certificate in place of what works", () => {
  it("[FB-38] takes password, code, second factor, backup codes and sessions away, and tells the holder", async () => {
    const inUse = await addMember();
    await logIn(inUse, noon);
    await ownerQuery(
      "INSERT INTO backup_code (id, account_id, code_hash, created_at, number) VALUES (gen_random_uuid(), $1, 'x', $2, 1)",
      [inUse.accountId, noon.toString()],
    );
    expect(await loginRow(inUse)).toMatchObject({ factors: 1, codes: 1, sessions: 1, first: false });
    const id = await reissue([manager, support], inUse, noon);
    expect(await loginRow(inUse)).toMatchObject({ factors: 0, codes: 0, sessions: 0, pending: 0, first: true, used_at: null });
    const [row] = await ownerQuery("SELECT edition, reason, channel, checks FROM certificate WHERE id = $1", [id]);
    expect(row).toEqual({ edition: 1, reason: renewal.reason, channel: "telephone", checks: renewal.asked });
    const told = (await mailsOf(inUse.accountId)).filter(({ template }) => template === "certificate-issued");
    expect(told.map(({ to }) => to).sort(), "the contact address, and where codes went until now").toHaveLength(2);
    const asked = (await mailsOf(inUse.accountId)).filter(({ template }) => template === "certificate-asked");
    expect(asked, "told before it was decided, too").toHaveLength(2);
    expect(told[0]?.subject).toContain("出し直しました");
  });

  it("[FB-38] voids the one before: its password, its code, and the paper that nobody opened", async () => {
    const first = await issue(support, who, {}, noon);
    const old = await secretsOf(first);
    const second = await reissue([manager, support], who, noon.add({ minutes: 1 }));
    expect(await secretsOf(first)).toBeNull();
    expect(await printCertificate(support.actor, { memberId: who.memberId, certificateId: first }, noon)).toBeNull();
    const { hash } = await loginRow(who);
    expect(await verifyPassword(hash, old?.password ?? "")).toBe(false);
    expect((await secretsOf(second))?.password).not.toBe(old?.password);
  });

  it("[FB-38] is the manager's to ask for, with a reason and enough answers", async () => {
    await issue(support, who, {}, noon);
    const entry = { contractId: who.contractId, delivery: "handed-over", renewal } as const;
    const byRole = await draftCertificate(support.actor, who.memberId, entry, noon);
    expect(byRole.ok ? null : byRole.refusal.kind).toBe("role-not-permitted");
    const without = await draftCertificate(manager.actor, who.memberId, { ...entry, renewal: null }, noon);
    expect(without.ok ? null : without.refusal.facts).toEqual({ needed: 2 });
    const oneAnswer = { ...renewal, asked: renewal.asked.slice(0, 1) };
    const few = await draftCertificate(manager.actor, who.memberId, { ...entry, renewal: oneAnswer }, noon);
    expect(few.ok ? null : few.refusal.facts).toEqual({ needed: 2 });
  });

  it("[FB-38] one wrong answer is recorded, and nothing else changes", async () => {
    await issue(support, who, {}, noon);
    const before = await loginRow(who);
    const wrong = {
      ...renewal,
      asked: [...renewal.asked, { question: "customer-number" as const, result: "mismatch" as const }],
    };
    expect(await ask(manager, who, { renewal: wrong }, noon)).toBeNull();
    expect(await loginRow(who)).toEqual(before);
    const trail = await ownerQuery<{ action: string }>("SELECT action FROM audit_entry WHERE member_id = $1 ORDER BY id", [
      who.memberId,
    ]);
    expect(trail.at(-1)?.action).toBe("certificate.refused");
  });

  it("[FB-38] leaves a lock as it is: unlocking is another permission", async () => {
    await ownerQuery("UPDATE account SET locked_at = $2 WHERE id = $1", [who.accountId, noon.toString()]);
    await issue(support, who, {}, noon);
    const [row] = await ownerQuery<{ locked_at: Date | null }>("SELECT locked_at FROM account WHERE id = $1", [who.accountId]);
    expect(row?.locked_at).not.toBeNull();
  });
});
