import { beforeEach, describe, expect, it } from "vitest";
import { findSession } from "@/lib/queries/identity/find-session";
import { findLoginAlarm } from "@/lib/queries/identity/login-alarm";
import { findResetLink } from "@/lib/queries/identity/reset-link";
import { denyLogin } from "@/lib/services/identity/device/deny-login";
import { requestReset } from "@/lib/services/identity/reset/request-reset";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { ownerQuery, resetDatabase } from "../../../support/database";
import { accountRow, context, enrol, lastCode, mailsOf, noon, openPerson, type Person, publish, start } from "../support";
import { linkToken, runJobs } from "./support";

let catalogueId: string;

beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const elsewhere = { device: "Safari / iOS", locale: "ja", address: "203.0.113.77" } as const;

async function login(person: Person, at = noon.add({ minutes: 2 }), deviceToken: string | null = null) {
  const pending = await start(person, at);
  const browser = { ...elsewhere, deviceToken };
  const entered = await verifyLoginCode({ token: pending, context: browser }, await lastCode(person.accountId), at);
  if (!entered.ok) throw new Error(entered.refusal.kind);
  return entered.value;
}

const told = async (person: Person) => (await mailsOf(person.accountId)).filter(({ template }) => template === "new-device");

describe("a login with a new device", () => {
  it("[CL-06] the owner is told with time, browser and the range of the address; at the first login of all nobody is", async () => {
    const person = await openPerson(catalogueId);
    await enrol(person);
    await runJobs("tell-new-device");
    expect(await told(person)).toHaveLength(0);
    await login(person);
    await runJobs("tell-new-device");
    const [mail] = await told(person);
    expect(mail?.to).toBe("hanako@example.com");
    for (const words of ["2026年11月20日（金）12:02", "Safari / iOS", "203.0.113.*"]) expect(mail?.text).toContain(words);
    for (const secret of ["203.0.113.77", person.loginId]) expect(mail?.text).not.toContain(secret);
  });

  it("[CL-06] a known browser is told of once; unknown again after a year without use, and to another account", async () => {
    const person = await openPerson(catalogueId);
    await enrol(person);
    const first = await login(person);
    const second = await login(person, noon.add({ hours: 1 }), first.device.token);
    expect(second.device.token).toBe(first.device.token);
    expect(await runJobs("tell-new-device")).toBe(1);
    const other = await openPerson(catalogueId);
    await enrol(other);
    await login(other, noon.add({ hours: 2 }), first.device.token);
    expect(await runJobs("tell-new-device")).toBe(1);
    await login(person, noon.add({ hours: 365 * 24 + 2 }), first.device.token);
    expect(await runJobs("tell-new-device")).toBe(1);
    const rows = await ownerQuery<{ token_hash: string }>("SELECT token_hash FROM login_device");
    expect(JSON.stringify(rows)).not.toContain(first.device.token);
    expect(new Set(rows.map((row) => row.token_hash)).size).toBe(rows.length);
  });

  it("[CL-06] a job that runs twice tells once; what a browser makes up is no token", async () => {
    const person = await openPerson(catalogueId);
    await enrol(person);
    const { device } = await login(person, noon.add({ minutes: 2 }), "<script>");
    expect(device.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const { tellNewDevice } = await import("@/lib/services/identity/device/tell-new-device");
    const [row] = await ownerQuery<{ id: string }>("SELECT id FROM session WHERE account_id = $1 ORDER BY created_at DESC", [
      person.accountId,
    ]);
    for (let index = 0; index < 3; index++) await tellNewDevice({ sessionId: row?.id ?? "", address: null }, noon);
    expect(await told(person)).toHaveLength(1);
  });
});

describe("「心当たりがない」", () => {
  async function alarmed() {
    const person = await openPerson(catalogueId);
    const { sessionToken } = await enrol(person);
    const at = noon.add({ minutes: 2 });
    const thief = await login(person, at);
    await runJobs("tell-new-device");
    return { person, at, sessions: [sessionToken, thief.token], token: await linkToken(person.accountId, "new-device") };
  }

  it("looking changes nothing; pressing ends all sessions, half-done logins and resets, and forgets every browser", async () => {
    const { person, at, sessions, token } = await alarmed();
    for (let index = 0; index < 3; index++) expect((await findLoginAlarm(token, at)).state).toBe("open");
    for (const session of sessions) expect(await findSession(session, at)).not.toBeNull();
    const later = at.add({ minutes: 2 });
    const half = await start(person, later);
    const code = await lastCode(person.accountId);
    await requestReset({ loginId: person.loginId, brand: "S" }, "192.0.2.1", later);
    await runJobs("send-reset-link");
    const reset = await linkToken(person.accountId, "password-reset");
    expect((await denyLogin(token, later)).ok).toBe(true);
    for (const session of sessions) expect(await findSession(session, later)).toBeNull();
    expect((await verifyLoginCode({ token: half, context }, code, later)).ok).toBe(false);
    expect((await findResetLink(reset, later)).state).toBe("replaced");
    expect(await ownerQuery("SELECT 1 FROM login_device WHERE account_id = $1", [person.accountId])).toHaveLength(0);
    expect((await mailsOf(person.accountId)).map(({ template }) => template)).toContain("login-denied");
    expect((await findLoginAlarm(token, later)).state).toBe("done");
  });

  it("works for 72 hours, at least a day as the terms must say, and then says that it is over", async () => {
    const { at, sessions, token } = await alarmed();
    const made = at;
    expect((await findLoginAlarm(token, made.add({ hours: 71 }))).state).toBe("open");
    const [alarm] = await ownerQuery<{ expires_at: Date }>("SELECT expires_at FROM login_alarm");
    const { Temporal } = await import("temporal-polyfill");
    const end = Temporal.Instant.fromEpochMilliseconds(alarm?.expires_at.getTime() ?? 0);
    expect((await findLoginAlarm(token, end)).state).toBe("expired");
    expect(await denyLogin(token, end)).toMatchObject({ ok: false, refusal: { kind: "link-expired" } });
    expect(await findSession(sessions[0] ?? "", at)).not.toBeNull();
    expect((await findLoginAlarm("x".repeat(43), at)).state).toBe("unknown");
    expect((await denyLogin("x".repeat(43), at)).ok).toBe(false);
  });

  it("pressed twenty times at once it acts once", async () => {
    const { person, at, token } = await alarmed();
    const answers = await Promise.all(Array.from({ length: 20 }, () => denyLogin(token, at)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await accountRow(person.accountId)).epoch).toBe(2);
    expect((await mailsOf(person.accountId)).filter(({ template }) => template === "login-denied")).toHaveLength(1);
  });
});
