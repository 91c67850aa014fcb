import { beforeEach, describe, expect, it } from "vitest";
import { asAuth, asStaff } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { findSession } from "@/lib/queries/identity/find-session";
import { findMember } from "@/lib/queries/staff/find-member";
import { findStaffSession } from "@/lib/queries/staff/find-staff-session";
import { listAudit } from "@/lib/queries/staff/list-audit";
import { listLocks } from "@/lib/queries/staff/list-locks";
import { newToken } from "@/lib/services/identity/secrets";
import { finishStaffLogin } from "@/lib/services/staff/finish-staff-login";
import { recordMemberView } from "@/lib/services/staff/record-member-view";
import { startStaffLogin } from "@/lib/services/staff/start-staff-login";
import { verifyAudit } from "@/lib/services/staff/verify-audit";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, codeAt, lockAccount, noon, publishSample, type TestMember, type TestStaff } from "./staff-world";

let support: TestStaff;
let manager: TestStaff;
let member: TestMember;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  support = await addStaff("support", "sato");
  manager = await addStaff("admin", "suzuki");
  member = await addMember();
});

describe("what a role may", () => {
  it("[JP-13] support sees no audit trail and is told who may; an administrator sees it", async () => {
    const refused = await listAudit(support.actor, {}, undefined, noon);
    expect(refused.permitted).toBe(false);
    expect(!refused.permitted && refused.roles.map((role) => role.en)).toContain("Administrator");
    expect(await verifyAudit(support.actor, noon)).toMatchObject({ ok: false, refusal: { kind: "role-not-permitted" } });
    expect((await findMember(support.actor, member.memberId, noon))?.audit.permitted).toBe(false);
    expect((await listAudit(manager.actor, {}, undefined, noon)).permitted).toBe(true);
  });

  it("[CL-10] a role that the table does not know may nothing", async () => {
    const stranger = { ...support.actor, role: "supervisor-of-nothing" };
    expect((await listLocks(stranger, { counter: null, kind: null, cursor: undefined }, noon)).permitted).toBe(false);
    expect(await recordMemberView(stranger, member.memberId, { part: "member", from: "direct" }, noon)).toBe("not-there");
    expect(await findMember(stranger, member.memberId, noon)).toBeNull();
  });

  it("[JP-13] opening a member is noted with where from, once in five minutes", async () => {
    const search = { part: "member", from: "search", inCase: true } as const;
    for (const seconds of [0, 10, 299]) await recordMemberView(support.actor, member.memberId, search, noon.add({ seconds }));
    await recordMemberView(support.actor, member.memberId, { part: "lock", from: "lock", inCase: true }, noon);
    await recordMemberView(manager.actor, member.memberId, search, noon);
    await recordMemberView(support.actor, member.memberId, search, noon.add({ seconds: 301 }));
    const noted = await ownerQuery(
      "SELECT actor_id, data FROM audit_entry WHERE action = 'member.viewed' AND member_id = $1 ORDER BY id",
      [member.memberId],
    );
    expect(noted.map((entry) => [entry.actor_id === support.id, entry.data.from])).toEqual([
      [true, "search"],
      [true, "lock"],
      [false, "search"],
      [true, "search"],
    ]);
  });

  it("[SECURITY] the staff scope reads no password, no authenticator secret, no mail's text and no code", async () => {
    for (const sql of [
      "SELECT hash FROM credential",
      "SELECT secret_enc FROM factor",
      "SELECT body_enc FROM mail",
      "SELECT code_hash FROM activation_code",
      "SELECT * FROM staff_credential",
      "SELECT * FROM login_code",
    ]) {
      await expect(asStaff(support.actor, (tx) => tx.$queryRawUnsafe(sql))).rejects.toThrow(/permission denied/);
    }
  });
});

describe("two kinds of session", () => {
  it("[SECURITY] a member's secret opens no staff session and a staff secret no member session", async () => {
    const memberToken = newToken();
    await ownerQuery("UPDATE session SET token_hash = $1 WHERE account_id = $2", [sha256(memberToken), member.accountId]);
    expect(await findSession(memberToken, noon)).not.toBeNull();
    expect(await findStaffSession(memberToken, noon)).toBeNull();

    const started = await startStaffLogin({ loginId: "sato", password: support.password, address: "192.0.2.1" }, noon);
    if (!started.ok) throw new Error("no pending login");
    const finished = await finishStaffLogin({ pendingToken: started.value.token, code: codeAt(support.secret, noon) }, noon);
    if (!finished.ok) throw new Error("no session");
    expect(await findStaffSession(finished.value.token, noon)).not.toBeNull();
    expect(await findSession(finished.value.token, noon)).toBeNull();
  });

  it("[SECURITY] neither half-done login is a session of the other kind", async () => {
    const token = newToken();
    await ownerQuery("UPDATE pending_login SET token_hash = $1 WHERE account_id = $2", [sha256(token), member.accountId]);
    expect(await finishStaffLogin({ pendingToken: token, code: codeAt(support.secret, noon) }, noon)).toMatchObject({
      ok: false,
      refusal: { kind: "draft-expired" },
    });
    expect(await asAuth((tx) => tx.staffSession.count())).toBe(0);
  });
});

describe("the list of locks", () => {
  it("[CL-09] longest waiting first, with the counter that was full and whether the member can get in at all", async () => {
    const second = await addMember({ familyName: "例示" });
    await lockAccount(member.accountId, noon, "factor");
    await lockAccount(second.accountId, noon.subtract({ hours: 3 }));
    const page = await listLocks(support.actor, { counter: null, kind: null, cursor: undefined }, noon);
    expect(page.permitted && page.rows.map((row) => [row.accountId, row.counter, row.otherLogins])).toEqual([
      [second.accountId, "password", 0],
      [member.accountId, "factor", 0],
    ]);
    const byFactor = await listLocks(support.actor, { counter: "factor", kind: "customer-number", cursor: undefined }, noon);
    expect(byFactor.permitted && byFactor.rows.map((row) => row.accountId)).toEqual([member.accountId]);
    const byId = await listLocks(support.actor, { counter: null, kind: "account-id", cursor: undefined }, noon);
    expect(byId.permitted && byId.rows).toEqual([]);
  });
});
