import { beforeEach, describe, expect, it } from "vitest";
import { findSession } from "@/lib/queries/identity/find-session";
import { listLoginHistory } from "@/lib/queries/identity/login-history";
import { endAllSessions } from "@/lib/services/identity/end-sessions";
import { startLogin } from "@/lib/services/identity/start-login";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { taskList } from "@/lib/services/jobs/task-list";
import { ownerQuery, resetDatabase } from "../../../support/database";
import { context, countingMeans, enrol, lastCode, noon, openPerson, publish, start, tryOf, wrongCode } from "../support";

let catalogueId: string;

beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

async function loggedIn() {
  const person = await openPerson(catalogueId);
  const { sessionToken } = await enrol(person);
  const found = await findSession(sessionToken, noon);
  if (!found) throw new Error("no session");
  return { person, actor: found.actor, sessionToken };
}

const all = { result: null, page: 1 } as const;

describe("the login history", () => {
  it("[CL-06] shows successes and failures with factor, device and the range of the address, one's own only", async () => {
    const { person, actor } = await loggedIn();
    const stranger = await loggedIn();
    const at = noon.add({ minutes: 2 });
    const from = { address: "198.51.100.23", device: "Firefox / Windows" };
    await startLogin(tryOf(person, { ...from, password: "wrong" }), at, countingMeans().means);
    const pending = await start(person, at.add({ seconds: 1 }));
    const code = await lastCode(person.accountId);
    const browser = { ...context, ...from };
    await verifyLoginCode({ token: pending, context: browser }, wrongCode(code), at.add({ seconds: 2 }));
    await verifyLoginCode({ token: pending, context: browser }, code, at.add({ seconds: 3 }));
    const { rows, total } = await listLoginHistory(actor, all, at.add({ minutes: 1 }));
    expect(total).toBe(4);
    expect(rows.map(({ succeeded, newDevice, current }) => ({ succeeded, newDevice, current }))).toEqual([
      { succeeded: true, newDevice: true, current: false },
      { succeeded: false, newDevice: false, current: false },
      { succeeded: false, newDevice: false, current: false },
      { succeeded: true, newDevice: false, current: true },
    ]);
    expect(rows[2]).toMatchObject({ factor: "password", device: "Firefox / Windows", place: "198.51.100.*" });
    expect(JSON.stringify(await ownerQuery("SELECT * FROM login_event"))).not.toContain("198.51.100.23");
    expect((await listLoginHistory(actor, { result: "failed", page: 1 }, at.add({ minutes: 1 }))).total).toBe(2);
    expect((await listLoginHistory(stranger.actor, all, at)).total).toBe(1);
  });

  it("[CL-06] ends after 90 days on the screen and, by the sweep, in the database", async () => {
    const { person, actor } = await loggedIn();
    expect((await listLoginHistory(actor, all, noon.add({ hours: 90 * 24 - 1 }))).total).toBe(1);
    expect((await listLoginHistory(actor, all, noon.add({ hours: 90 * 24 }))).total).toBe(0);
    await ownerQuery("UPDATE login_event SET at = now() - interval '89 days' WHERE account_id = $1", [person.accountId]);
    await taskList["expire-recovery"]?.({}, {} as never);
    expect(await ownerQuery("SELECT 1 FROM login_event")).toHaveLength(1);
    await ownerQuery("UPDATE login_event SET at = now() - interval '91 days' WHERE account_id = $1", [person.accountId]);
    await taskList["expire-recovery"]?.({}, {} as never);
    expect(await ownerQuery("SELECT 1 FROM login_event")).toHaveLength(0);
  });

  it("[CL-06] a session keeps the name of its browser as long as the history its logins", async () => {
    const { person } = await loggedIn();
    const devices = () =>
      ownerQuery<{ device: string | null }>("SELECT device FROM session WHERE account_id = $1", [person.accountId]);
    for (const [days, device] of [
      [89, "Chrome / Linux"],
      [91, null],
    ] as const) {
      await ownerQuery("UPDATE session SET expires_at = now() - $2 * interval '1 day' WHERE account_id = $1", [
        person.accountId,
        days,
      ]);
      await taskList["expire-recovery"]?.({}, {} as never);
      expect(await devices()).toEqual([{ device }]);
    }
  });

  it("[CL-09] a try with an unknown ID writes a line too, of nobody, so that both take as long", async () => {
    await startLogin(tryOf({ loginId: "29999999999999" }), noon, countingMeans().means);
    const rows = await ownerQuery<{ account_id: string }>("SELECT account_id FROM login_event");
    expect(rows).toEqual([{ account_id: "00000000-0000-0000-0000-000000000000" }]);
  });

  it("pages by 30, and an odd page number is one that there is", async () => {
    const { person, actor } = await loggedIn();
    await ownerQuery(
      "INSERT INTO login_event (account_id, at, succeeded, factor) SELECT $1, $2::timestamptz - n * interval '1 minute', false, 'password' FROM generate_series(1, 64) n",
      [person.accountId, noon.toString()],
    );
    const second = await listLoginHistory(actor, { result: null, page: 2 }, noon);
    expect(second).toMatchObject({ total: 65, pages: 3, page: 2 });
    expect(second.rows).toHaveLength(30);
    expect((await listLoginHistory(actor, { result: null, page: 99 }, noon)).page).toBe(3);
    expect((await listLoginHistory(actor, { result: null, page: "all" }, noon)).rows).toHaveLength(65);
  });
});

describe("ending all sessions", () => {
  it("ends the one that asks too, and half-done logins with it", async () => {
    const { person, actor, sessionToken } = await loggedIn();
    const at = noon.add({ minutes: 2 });
    const half = await start(person, at);
    const code = await lastCode(person.accountId);
    expect(await endAllSessions(actor, at)).toMatchObject({ ok: true, value: { ended: 1 } });
    expect(await findSession(sessionToken, at)).toBeNull();
    expect((await verifyLoginCode({ token: half, context }, code, at)).ok).toBe(false);
  });
});
