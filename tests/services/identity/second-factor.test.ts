import { beforeAll, describe, expect, it } from "vitest";
import { loginWithBackupCode } from "@/lib/services/identity/login-with-backup-code";
import { resendLoginCode } from "@/lib/services/identity/resend-login-code";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { ownerQuery, resetDatabase } from "../../support/database";
import {
  accountRow,
  context,
  countingMeans,
  enrol,
  lastCode,
  mailsOf,
  noon,
  openPerson,
  type Person,
  publish,
  start,
  tryOf,
  wrongCode,
} from "./support";

let catalogueId: string;
let minutes = 0;
/** Each test logs in a while after the enrolment, and after the test before. */
function next() {
  minutes += 30;
  return noon.add({ minutes });
}

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

async function enrolled(): Promise<{ person: Person; backupCodes: string[] }> {
  const person = await openPerson(catalogueId);
  return { person, backupCodes: (await enrol(person)).backupCodes };
}

const sessionsOf = (person: Person) => ownerQuery("SELECT id FROM session WHERE account_id = $1", [person.accountId]);

describe("verifyLoginCode", () => {
  it("[CL-06] the right code opens one session and puts both counters back to 0", async () => {
    const { person } = await enrolled();
    const at = next();
    const { startLogin } = await import("@/lib/services/identity/start-login");
    await startLogin(tryOf(person, { password: "wrong" }), at, countingMeans().means);
    const token = await start(person, at);
    const code = await lastCode(person.accountId);
    await verifyLoginCode({ token, context }, wrongCode(code), at);
    expect(await accountRow(person.accountId)).toMatchObject({ password_fails: 1, factor_fails: 1 });
    const entered = await verifyLoginCode({ token, context }, code, at);
    expect(entered).toMatchObject({ ok: true, value: { maxAgeSeconds: 12 * 3600 } });
    expect(await accountRow(person.accountId)).toMatchObject({ password_fails: 0, factor_fails: 0 });
    expect(await sessionsOf(person)).toHaveLength(2);
  });

  it("of twenty requests with the right code at once one opens a session", async () => {
    const { person } = await enrolled();
    const at = next();
    const token = await start(person, at);
    const code = await lastCode(person.accountId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => verifyLoginCode({ token, context }, code, at)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await sessionsOf(person)).toHaveLength(2);
  });

  it("a code is looked at five times: the sixth right answer is too late", async () => {
    const { person } = await enrolled();
    const at = next();
    const token = await start(person, at);
    const code = await lastCode(person.accountId);
    for (let index = 0; index < 5; index++) await verifyLoginCode({ token, context }, wrongCode(code), at);
    expect(await verifyLoginCode({ token, context }, code, at)).toMatchObject({ ok: false, refusal: { kind: "code-refused" } });
    expect((await accountRow(person.accountId)).factor_fails).toBe(6);
  });

  it("[CL-09] ten wrong codes lock, whatever is sent anew or started again; the owner is told", async () => {
    const { person } = await enrolled();
    let at = next();
    for (let round = 0; round < 5; round++) {
      const token = await start(person, at);
      const code = await lastCode(person.accountId);
      await verifyLoginCode({ token, context }, wrongCode(code), at);
      at = at.add({ seconds: 61 });
      await resendLoginCode({ token }, "verify", at);
      await verifyLoginCode({ token, context }, wrongCode(await lastCode(person.accountId)), at);
    }
    expect((await accountRow(person.accountId)).locked_at).not.toBeNull();
    expect((await mailsOf(person.accountId)).filter(({ template }) => template === "account-locked")).toHaveLength(1);
  });

  it("[CL-09] fifty wrong codes at once count ten times and no more", async () => {
    const { person } = await enrolled();
    const at = next();
    const token = await start(person, at);
    const code = wrongCode(await lastCode(person.accountId));
    await Promise.all(Array.from({ length: 50 }, () => verifyLoginCode({ token, context }, code, at)));
    expect(await accountRow(person.accountId)).toMatchObject({ factor_fails: 10 });
    expect((await accountRow(person.accountId)).locked_at).not.toBeNull();
  });

  it("[CL-09] on a locked account the right code opens nothing and is not even used up", async () => {
    const { person } = await enrolled();
    const at = next();
    const token = await start(person, at);
    const code = await lastCode(person.accountId);
    await ownerQuery("UPDATE account SET locked_at = now(), password_fails = 10 WHERE id = $1", [person.accountId]);
    expect((await verifyLoginCode({ token, context }, code, at)).ok).toBe(false);
    expect(
      await ownerQuery("SELECT 1 FROM login_code WHERE account_id = $1 AND used_at IS NULL AND replaced_at IS NULL", [
        person.accountId,
      ]),
    ).toHaveLength(1);
  });

  it("a newer code kills the older, also that of another browser", async () => {
    const { person } = await enrolled();
    const at = next();
    const first = await start(person, at);
    const older = await lastCode(person.accountId);
    const second = await start(person, at.add({ seconds: 5 }));
    expect((await verifyLoginCode({ token: first, context }, older, at.add({ seconds: 6 }))).ok).toBe(false);
    expect((await verifyLoginCode({ token: second, context }, await lastCode(person.accountId), at.add({ seconds: 7 }))).ok).toBe(
      true,
    );
  });

  it("a code and its login are over after ten minutes", async () => {
    const { person } = await enrolled();
    const at = next();
    const token = await start(person, at);
    const code = await lastCode(person.accountId);
    expect(await verifyLoginCode({ token, context }, code, at.add({ minutes: 10 }))).toMatchObject({
      ok: false,
      refusal: { kind: "draft-expired" },
    });
    expect((await verifyLoginCode({ token, context }, code, at.add({ minutes: 9, seconds: 59 }))).ok).toBe(true);
  });

  it("somebody else's half-done login has no use for the code", async () => {
    const one = await enrolled();
    const other = await enrolled();
    const at = next();
    await start(one.person, at);
    const code = await lastCode(one.person.accountId);
    const token = await start(other.person, at);
    const answer = await verifyLoginCode({ token, context }, code, at);
    // One in a million: both were given the same digits.
    if ((await lastCode(other.person.accountId)) !== code) expect(answer.ok).toBe(false);
    expect((await verifyLoginCode({ token: null, context }, code, at)).ok).toBe(false);
    expect((await verifyLoginCode({ token: "made-up", context }, code, at)).ok).toBe(false);
  });
});

describe("resendLoginCode", () => {
  it("sends again after a minute, not before", async () => {
    const { person } = await enrolled();
    const at = next();
    const token = await start(person, at);
    expect(await resendLoginCode({ token }, "verify", at.add({ seconds: 20 }))).toMatchObject({
      ok: false,
      refusal: { kind: "throttled", facts: { seconds: 40 } },
    });
    expect((await resendLoginCode({ token }, "verify", at.add({ seconds: 60 }))).ok).toBe(true);
  });

  it("[CL-06] sends an account twenty codes a day and no more, however they are asked for", async () => {
    const { person } = await enrolled();
    const at = next();
    let token = "";
    for (let index = 0; index < 25; index++) token = await start(person, at.add({ minutes: index }));
    const sent = (await mailsOf(person.accountId)).filter(({ template }) => template === "authentication-code");
    expect(sent).toHaveLength(20);
    expect(await resendLoginCode({ token }, "verify", at.add({ minutes: 30 }))).toMatchObject({
      ok: false,
      refusal: { facts: { daily: true } },
    });
  });
});

describe("loginWithBackupCode", () => {
  it("[CL-08] opens a session once, in any writing, and the owner hears how many are left", async () => {
    const { person, backupCodes } = await enrolled();
    const at = next();
    const [code = ""] = backupCodes;
    const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
    expect((await loginWithBackupCode({ token: await start(person, at), context }, typed, at)).ok).toBe(true);
    expect((await loginWithBackupCode({ token: await start(person, at), context }, code, at)).ok).toBe(false);
    const told = (await mailsOf(person.accountId)).filter(({ template }) => template === "new-backup-code-used");
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain("あと9個");
  });

  it("[CL-07] of ten requests with one code at once, each with a login of its own, one passes", async () => {
    const { person, backupCodes } = await enrolled();
    const at = next();
    const [code = ""] = backupCodes;
    const tokens = [];
    for (let index = 0; index < 10; index++) tokens.push(await start(person, at));
    const answers = await Promise.all(tokens.map((token) => loginWithBackupCode({ token, context }, code, at)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("[CL-09] counts with the code's counter: ten wrong ones lock", async () => {
    const { person, backupCodes } = await enrolled();
    const at = next();
    const token = await start(person, at);
    for (let index = 0; index < 10; index++) await loginWithBackupCode({ token, context }, "0000-0000-0000-0000", at);
    expect((await accountRow(person.accountId)).locked_at).not.toBeNull();
    expect((await loginWithBackupCode({ token, context }, backupCodes[0] ?? "", at)).ok).toBe(false);
  });

  it("another account's code opens nothing", async () => {
    const one = await enrolled();
    const other = await enrolled();
    const at = next();
    expect((await loginWithBackupCode({ token: await start(other.person, at), context }, one.backupCodes[0] ?? "", at)).ok).toBe(
      false,
    );
  });
});
