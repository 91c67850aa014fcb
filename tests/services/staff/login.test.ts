import pg from "pg";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { findStaffSession } from "@/lib/queries/staff/find-staff-session";
import { endStaffSession } from "@/lib/services/staff/end-staff-session";
import { finishStaffLogin } from "@/lib/services/staff/finish-staff-login";
import { startStaffLogin } from "@/lib/services/staff/start-staff-login";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addStaff, codeAt, noon, publishSample, type TestStaff } from "./staff-world";

let staff: TestStaff;
const address = "192.0.2.1";
let looked = 0;
const quick = {
  check: {
    verify: async (_hash: string, password: string) => {
      looked += 1;
      return password === "Right-password-1";
    },
    burn: async () => undefined,
  },
  sleep: async () => undefined,
};

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  staff = await addStaff("support", "sato");
  looked = 0;
});

const start = (password = staff.password, loginId = "sato", at = noon) =>
  startStaffLogin({ loginId, password, address }, at, quick);

async function pendingToken(at = noon): Promise<string> {
  const started = await start(staff.password, "sato", at);
  if (!started.ok) throw new Error(started.refusal.kind);
  return started.value.token;
}

async function login(at = noon): Promise<string> {
  const finished = await finishStaffLogin({ pendingToken: await pendingToken(at), code: codeAt(staff.secret, at) }, at);
  if (!finished.ok) throw new Error(finished.refusal.kind);
  return finished.value.token;
}

const row = async () =>
  (
    await ownerQuery<{ password_fails: number; factor_fails: number; locked_at: Date | null }>(
      "SELECT password_fails, factor_fails, locked_at FROM staff WHERE id = $1",
      [staff.id],
    )
  )[0];

describe("staff login", () => {
  it("[CL-06] password and code open a session; the password alone opens none", async () => {
    const token = await pendingToken();
    expect(await findStaffSession(token, noon)).toBeNull();
    const finished = await finishStaffLogin({ pendingToken: token, code: codeAt(staff.secret, noon) }, noon);
    expect(finished.ok && (await findStaffSession(finished.value.token, noon))?.actor).toMatchObject({
      staffId: staff.id,
      role: "support",
    });
  });

  it("[CL-06] full-width and upper-case spellings are the same staff ID", async () => {
    expect((await start(staff.password, " ＳＡＴＯ ")).ok).toBe(true);
  });

  it("[SECURITY] the real hash is checked, and the wrong password is refused", async () => {
    expect((await startStaffLogin({ loginId: "sato", password: staff.password, address }, noon)).ok).toBe(true);
    expect((await startStaffLogin({ loginId: "sato", password: "Wrong-password-1", address }, noon)).ok).toBe(false);
  });

  it("[SECURITY] a code is accepted once, also by a second login in the same half minute", async () => {
    await login();
    const again = await finishStaffLogin({ pendingToken: await pendingToken(), code: codeAt(staff.secret, noon) }, noon);
    expect(again).toMatchObject({ ok: false, refusal: { kind: "code-refused" } });
  });

  it("[SECURITY] two browsers with the same code: one gets in", async () => {
    const token = await pendingToken();
    const code = codeAt(staff.secret, noon);
    const both = await Promise.all([1, 2].map(() => finishStaffLogin({ pendingToken: token, code }, noon)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("[SECURITY] a code of the neighbouring steps is accepted, one of two steps away is not", async () => {
    const early = await finishStaffLogin(
      { pendingToken: await pendingToken(), code: codeAt(staff.secret, noon.subtract({ seconds: 60 })) },
      noon,
    );
    expect(early.ok).toBe(false);
    const late = await finishStaffLogin(
      { pendingToken: await pendingToken(), code: codeAt(staff.secret, noon.add({ seconds: 60 })) },
      noon,
    );
    expect(late.ok).toBe(false);
    const next = await finishStaffLogin(
      { pendingToken: await pendingToken(), code: codeAt(staff.secret, noon.subtract({ seconds: 30 })) },
      noon,
    );
    expect(next.ok).toBe(true);
  });

  it("[SECURITY] a half-done login is good for ten minutes and for one session", async () => {
    const token = await pendingToken();
    const later = noon.add({ minutes: 10 });
    expect(await finishStaffLogin({ pendingToken: token, code: codeAt(staff.secret, later) }, later)).toMatchObject({
      ok: false,
      refusal: { kind: "draft-expired" },
    });
    const fresh = await pendingToken();
    expect((await finishStaffLogin({ pendingToken: fresh, code: codeAt(staff.secret, noon) }, noon)).ok).toBe(true);
    const soon = noon.add({ seconds: 60 });
    expect(await finishStaffLogin({ pendingToken: fresh, code: codeAt(staff.secret, soon) }, soon)).toMatchObject({
      ok: false,
      refusal: { kind: "draft-expired" },
    });
  });

  it("[CL-09] of forty wrong passwords at once ten are looked at; then the right one is not, in the same words as for nobody", async () => {
    const wrong = await Promise.all(Array.from({ length: 40 }, () => start("Wrong-password-1")));
    expect(looked).toBe(10);
    expect((await row())?.locked_at).not.toBeNull();
    const answers = [...wrong, await start(), await start("x", "nobody")].map((answer) => JSON.stringify(answer));
    expect(new Set(answers).size).toBe(1);
    expect(looked).toBe(10);
    expect(await ownerQuery("SELECT 1 FROM mail WHERE template = 'account-locked'")).toHaveLength(1);
  });

  it("[CL-09] sixteen right passwords at once never lock; ten tries that never came back do, a minute later", async () => {
    await Promise.all(Array.from({ length: 16 }, () => start()));
    expect(await row()).toMatchObject({ locked_at: null, password_fails: 0 });
    expect((await start()).ok).toBe(true);
    const died = { ...quick, check: { ...quick.check, verify: () => Promise.reject(new Error("died")) } };
    const login = { loginId: "sato", password: staff.password, address };
    for (let tries = 0; tries < 10; tries += 1) await expect(startStaffLogin(login, noon, died)).rejects.toThrow("died");
    expect((await start()).ok).toBe(false);
    expect((await row())?.locked_at).toBeNull();
    expect((await start(staff.password, "sato", noon.add({ seconds: 61 }))).ok).toBe(false);
    expect((await row())?.locked_at).not.toBeNull();
  });

  it("[CL-09] the same statements run for known, unknown and locked", async () => {
    await addStaff("support", "locked");
    await ownerQuery("UPDATE staff SET locked_at = now(), password_fails = 10 WHERE login_id = 'locked'");
    const query = vi.spyOn(pg.Client.prototype, "query");
    const statements = async (loginId: string) => {
      query.mockClear();
      await start("Wrong-password-1", loginId);
      return query.mock.calls.map(([sent]) => (typeof sent === "string" ? sent : (sent as unknown as { text: string }).text));
    };
    const known = await statements("sato");
    expect(known.length).toBeGreaterThan(12);
    for (const loginId of ["nobody", "locked"]) expect(await statements(loginId)).toEqual(known);
    query.mockRestore();
  });

  it("[CL-09] codes have a counter of their own with the same limit", async () => {
    const token = await pendingToken();
    for (let tries = 0; tries < 10; tries += 1) await finishStaffLogin({ pendingToken: token, code: "000000" }, noon);
    expect(await row()).toMatchObject({ factor_fails: 10, password_fails: 0 });
    expect((await row())?.locked_at).not.toBeNull();
    expect((await finishStaffLogin({ pendingToken: token, code: codeAt(staff.secret, noon) }, noon)).ok).toBe(false);
  });

  it("[CL-09] failures are forgotten only after password and code", async () => {
    await start("Wrong-password-1");
    await start("Wrong-password-1");
    await pendingToken();
    expect((await row())?.password_fails).toBe(2);
    await login();
    expect(await row()).toMatchObject({ password_fails: 0, factor_fails: 0 });
  });
});

describe("staff session", () => {
  it("[SECURITY] ends after 15 minutes without use, after 8 hours, at logout, at a lock and at a new epoch", async () => {
    const token = await login();
    expect(await findStaffSession(token, noon.add({ minutes: 14, seconds: 59 }))).not.toBeNull();
    expect(await findStaffSession(token, noon.add({ minutes: 15 }))).toBeNull();

    const inUse = noon.add({ hours: 7, minutes: 59 });
    await ownerQuery("UPDATE staff_session SET last_seen_at = $1", [inUse.toString()]);
    expect(await findStaffSession(token, inUse)).not.toBeNull();
    expect(await findStaffSession(token, noon.add({ hours: 8 }))).toBeNull();

    await ownerQuery("UPDATE staff_session SET last_seen_at = $1", [noon.toString()]);
    await ownerQuery("UPDATE staff SET epoch = epoch + 1");
    expect(await findStaffSession(token, noon)).toBeNull();
    await ownerQuery("UPDATE staff SET epoch = epoch - 1, locked_at = now()");
    expect(await findStaffSession(token, noon)).toBeNull();
    await ownerQuery("UPDATE staff SET locked_at = NULL");
    const session = await findStaffSession(token, noon);
    if (!session) throw new Error("no session");
    await endStaffSession(session.actor, noon);
    expect(await findStaffSession(token, noon)).toBeNull();
  });
});
