import { beforeEach, describe, expect, it } from "vitest";
import { findStaffSession } from "@/lib/queries/staff/find-staff-session";
import { finishStaffLogin } from "@/lib/services/staff/finish-staff-login";
import { startStaffLogin } from "@/lib/services/staff/start-staff-login";
import { unlockStaff } from "@/lib/services/staff/unlock-staff";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addStaff, codeAt, noon, publishSample, type TestStaff } from "./staff-world";

let staff: TestStaff;
const later = noon.add({ minutes: 5 });
const quick = {
  check: { verify: async (_hash: string, password: string) => password === "Right-password-1", burn: async () => undefined },
  sleep: async () => undefined,
};

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  staff = await addStaff("support", "sato");
});

async function login(at = noon): Promise<string> {
  const started = await startStaffLogin({ loginId: "sato", password: staff.password, address: "192.0.2.1" }, at, quick);
  if (!started.ok) throw new Error(started.refusal.kind);
  const finished = await finishStaffLogin({ pendingToken: started.value.token, code: codeAt(staff.secret, at) }, at);
  if (!finished.ok) throw new Error(finished.refusal.kind);
  return finished.value.token;
}

const lock = () =>
  ownerQuery("UPDATE staff SET locked_at = $2, password_fails = 10, factor_fails = 3 WHERE id = $1", [staff.id, noon.toString()]);
const row = async () =>
  (await ownerQuery("SELECT locked_at, password_fails, factor_fails, epoch FROM staff WHERE id = $1", [staff.id]))[0];
const unlocks = () => ownerQuery("SELECT actor_kind, actor_id, subject_id FROM audit_entry WHERE action = 'staff.unlocked'");

describe("unlocking a staff login", () => {
  it("[CL-09] opens it, with both counters at 0, and notes it; password and code are as before", async () => {
    await lock();
    await expect(login(later)).rejects.toThrow("login-failed");
    expect(await unlockStaff(" ＳＡＴＯ ", later)).toBe("unlocked");
    expect(await row()).toEqual({ locked_at: null, password_fails: 0, factor_fails: 0, epoch: 2 });
    expect(await unlocks()).toEqual([{ actor_kind: "system", actor_id: "set-up", subject_id: staff.id }]);
    expect(await findStaffSession(await login(later), later)).not.toBeNull();
  });

  it("[CL-09] ends sessions and half-done logins of before", async () => {
    const token = await login();
    const half = await startStaffLogin({ loginId: "sato", password: staff.password, address: "192.0.2.1" }, noon, quick);
    await lock();
    await unlockStaff("sato", later);
    expect(await findStaffSession(token, later)).toBeNull();
    expect(await ownerQuery("SELECT end_reason FROM staff_session")).toEqual([{ end_reason: "unlocked" }]);
    if (!half.ok) throw new Error(half.refusal.kind);
    expect(await finishStaffLogin({ pendingToken: half.value.token, code: codeAt(staff.secret, later) }, later)).toMatchObject({
      ok: false,
      refusal: { kind: "draft-expired" },
    });
  });

  it("[CL-09] twice at once unlocks once; a login that is not locked keeps its sessions; an unknown one is named so", async () => {
    await lock();
    const outcomes = await Promise.all([unlockStaff("sato", later), unlockStaff("sato", later)]);
    expect(outcomes.sort()).toEqual(["not-locked", "unlocked"]);
    expect(await unlocks()).toHaveLength(1);
    const token = await login(later);
    expect(await unlockStaff("sato", later)).toBe("not-locked");
    expect(await findStaffSession(token, later)).not.toBeNull();
    expect(await unlockStaff("nobody", later)).toBe("unknown");
  });
});
