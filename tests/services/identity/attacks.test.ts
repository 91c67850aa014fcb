import pg from "pg";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { findSession } from "@/lib/queries/identity/find-session";
import { confirmPassword } from "@/lib/services/identity/confirm-password";
import { resendLoginCode } from "@/lib/services/identity/resend-login-code";
import { startEnrolment } from "@/lib/services/identity/start-enrolment";
import { startLogin } from "@/lib/services/identity/start-login";
import { ownerQuery, resetDatabase } from "../../support/database";
import { accountRow, countingMeans, enrol, mailsOf, noon, openPerson, publish, rightPassword, start, tryOf } from "./support";

let catalogueId: string;

beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const inFlight = async (accountId: string) =>
  (await ownerQuery<{ n: number }>("SELECT password_in_flight AS n FROM account WHERE id = $1", [accountId]))[0]?.n;

describe("tries in flight", () => {
  it("[CL-09] sixteen right passwords at once never lock, and leave no try behind", async () => {
    const person = await openPerson(catalogueId);
    const { means } = countingMeans();
    const tries = Array.from({ length: 16 }, (_, index) => tryOf(person, { address: `198.51.100.${index}` }));
    const answers = await Promise.all(tries.map((one) => startLogin(one, noon, means)));
    expect(answers.some(({ ok }) => ok)).toBe(true);
    expect(await accountRow(person.accountId)).toMatchObject({ locked_at: null, password_fails: 0 });
    expect(await inFlight(person.accountId)).toBe(0);
    expect((await startLogin(tryOf(person), noon, means)).ok).toBe(true);
  });

  it("[CL-09] nine failures and the right password sent twice don't lock", async () => {
    const person = await openPerson(catalogueId);
    await ownerQuery("UPDATE account SET password_fails = 9 WHERE id = $1", [person.accountId]);
    const { means } = countingMeans();
    await Promise.all([startLogin(tryOf(person), noon, means), startLogin(tryOf(person), noon, means)]);
    expect(await accountRow(person.accountId)).toMatchObject({ locked_at: null, password_fails: 9 });
  });

  it("[CL-09] ten tries whose process died refuse at once, and lock a minute later", async () => {
    const person = await openPerson(catalogueId);
    const { means, count } = countingMeans();
    const died = { ...means, check: { ...means.check, verify: () => Promise.reject(new Error("died")) } };
    for (let index = 0; index < 10; index++) await expect(startLogin(tryOf(person), noon, died)).rejects.toThrow("died");
    const soon = noon.add({ seconds: 30 });
    expect((await startLogin(tryOf(person), soon, means)).ok).toBe(false);
    expect((await accountRow(person.accountId)).locked_at).toBeNull();
    expect((await startLogin(tryOf(person), noon.add({ seconds: 61 }), means)).ok).toBe(false);
    expect(await accountRow(person.accountId)).toMatchObject({ password_fails: 10, locked_at: expect.any(Date) });
    expect(count.verified).toBe(0);
  });
});

describe("the time of a refused login", () => {
  it("[CL-09] the same statements run for known, unknown, another brand's, never handed over and locked", async () => {
    const person = await openPerson(catalogueId);
    const ended = await openPerson(catalogueId);
    const locked = await openPerson(catalogueId);
    await ownerQuery("UPDATE account_grant SET ended_at = now() WHERE account_id = $1", [ended.accountId]);
    await ownerQuery("UPDATE account SET locked_at = now(), password_fails = 10 WHERE id = $1", [locked.accountId]);
    const query = vi.spyOn(pg.Client.prototype, "query");
    const statements = async (one: Parameters<typeof startLogin>[0]) => {
      query.mockClear();
      await startLogin(one, noon, countingMeans().means);
      return query.mock.calls.map(([sent]) => (typeof sent === "string" ? sent : (sent as unknown as { text: string }).text));
    };
    const wrong = { password: "wrong" };
    const known = await statements(tryOf(person, wrong));
    expect(known.length).toBeGreaterThan(12);
    for (const one of [
      tryOf({ loginId: "29999999999999" }, wrong),
      tryOf(person, { ...wrong, brand: "U" }),
      tryOf(ended, wrong),
      tryOf(locked, wrong),
    ])
      expect(await statements(one)).toEqual(known);
    query.mockRestore();
  });
});

describe("a lock", () => {
  it("[CL-09] stops the sessions that are open, for everyone", async () => {
    const person = await openPerson(catalogueId);
    const { sessionToken } = await enrol(person);
    const at = noon.add({ minutes: 1 });
    expect(await findSession(sessionToken, at)).not.toBeNull();
    for (let index = 0; index < 10; index++) await startLogin(tryOf(person, { password: "wrong" }), at, countingMeans().means);
    expect(await findSession(sessionToken, at)).toBeNull();
  });

  it("[CL-09] sends no more codes", async () => {
    const person = await openPerson(catalogueId);
    await enrol(person);
    const at = noon.add({ minutes: 5 });
    const token = await start(person, at);
    const before = (await mailsOf(person.accountId)).length;
    await ownerQuery("UPDATE account SET locked_at = now() WHERE id = $1", [person.accountId]);
    expect(await resendLoginCode({ token }, "verify", at.add({ minutes: 2 }))).toMatchObject({
      ok: false,
      refusal: { kind: "code-refused" },
    });
    expect(await mailsOf(person.accountId)).toHaveLength(before);
  });

  it("[CL-09] a wrong password asked for again counts as one failure, a right one as none", async () => {
    const person = await openPerson(catalogueId);
    const actor = (await findSession((await enrol(person)).sessionToken, noon))?.actor;
    if (!actor) throw new Error("no session");
    expect(await confirmPassword(actor, "wrong", noon, countingMeans().means.check)).toBe(false);
    expect(await confirmPassword(actor, rightPassword, noon, countingMeans().means.check)).toBe(true);
    expect((await accountRow(person.accountId)).password_fails).toBe(1);
    expect(await inFlight(person.accountId)).toBe(0);
  });
});

describe("codes of an enrolment", () => {
  it("[CL-06] one address gets the codes of one day at most, however many accounts ask", { timeout: 60_000 }, async () => {
    const mail = "Crowd@example.com";
    for (let index = 0; index < 21; index++) {
      const person = await openPerson(catalogueId);
      const token = await start(person, noon);
      await startEnrolment(
        { token },
        { activationCode: person.activationCode, mail: index % 2 ? mail : mail.toLowerCase() },
        noon,
      );
    }
    const codes = () => ownerQuery("SELECT 1 FROM mail WHERE template = 'authentication-code'");
    expect(await codes()).toHaveLength(20);
    expect(JSON.stringify(await ownerQuery("SELECT key FROM throttle"))).not.toContain("rowd@example");
    const person = await openPerson(catalogueId);
    const tomorrow = noon.add({ hours: 24 });
    await startEnrolment({ token: await start(person, tomorrow) }, { activationCode: person.activationCode, mail }, tomorrow);
    expect(await codes()).toHaveLength(21);
  });
});
