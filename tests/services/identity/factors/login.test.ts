import { beforeAll, describe, expect, it } from "vitest";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { chooseLoginMethod } from "@/lib/services/identity/choose-login-method";
import { confirmEnrolment } from "@/lib/services/identity/confirm-enrolment";
import { preferFactor } from "@/lib/services/identity/factors/prefer-factor";
import { loginWithBackupCode } from "@/lib/services/identity/login-with-backup-code";
import { resendLoginCode } from "@/lib/services/identity/resend-login-code";
import { startEnrolment } from "@/lib/services/identity/start-enrolment";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { ownerQuery, resetDatabase } from "../../../support/database";
import { accountRow, context, lastCode, openPerson, publish, start } from "../support";
import { addMethod, app, appCode, factorRows, halfDone, inside, lastSmsCode, sms, smsOf } from "./support";

let catalogueId: string;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

/** Somebody with mail, SMS and an app, of which the given one is used first; an hour after they were added. */
async function withAll(first: "mail" | "sms" | "totp") {
  const who = await inside(catalogueId);
  await addMethod(who, sms);
  await addMethod(who, app, who.at.add({ minutes: 1 }));
  const rows = await factorRows(who.person.accountId);
  const idOf = (method: string) => rows.find((row) => row.method === method)?.id ?? "";
  await preferFactor(who.actor, idOf(first), who.at);
  await ownerQuery("DELETE FROM throttle WHERE key LIKE 'sms-%'");
  return { ...who, idOf, when: who.at.add({ hours: 1 }) };
}

describe("login by the method that one chose", () => {
  it("[CL-06] by SMS: the code comes to the telephone and lets in once", async () => {
    const { person, when } = await withAll("sms");
    const token = await start(person, when);
    const code = await lastSmsCode(person.accountId);
    expect((await smsOf(person.accountId))[0]?.text).toContain("マイページへのログイン");
    const view = await findPendingView(token, when);
    expect(view).toMatchObject({ step: "verify", code: { method: "sms", hint: "090-****-5678" } });
    expect((await verifyLoginCode({ token, context }, code, when)).ok).toBe(true);
    const again = await start(person, when.add({ minutes: 1 }));
    expect((await verifyLoginCode({ token: again, context }, code, when.add({ minutes: 1 }))).ok).toBe(false);
  });

  it("[CL-06] by app: nothing is sent, and the code of one step lets in once, whichever login brings it", async () => {
    const { person, when } = await withAll("totp");
    const before = (await ownerQuery("SELECT 1 FROM login_code WHERE account_id = $1", [person.accountId])).length;
    const token = await start(person, when);
    expect(await ownerQuery("SELECT 1 FROM login_code WHERE account_id = $1", [person.accountId])).toHaveLength(before);
    const code = await appCode(person.accountId, when);
    expect((await verifyLoginCode({ token, context }, code, when)).ok).toBe(true);
    const again = await start(person, when);
    expect(await verifyLoginCode({ token: again, context }, code, when)).toMatchObject({
      ok: false,
      refusal: { kind: "code-refused", facts: { method: "totp" } },
    });
    const next = when.add({ seconds: 30 });
    expect((await verifyLoginCode({ token: again, context }, await appCode(person.accountId, next), next)).ok).toBe(true);
  });

  it("[CL-06] an app's clock may be one step off, not two; an older step is refused after a newer one", async () => {
    const { person, when } = await withAll("totp");
    const token = await start(person, when);
    const codeAt = (seconds: number) => appCode(person.accountId, when.add({ seconds }));
    for (const seconds of [-60, 60])
      expect((await verifyLoginCode({ token, context }, await codeAt(seconds), when)).ok).toBe(false);
    expect((await verifyLoginCode({ token, context }, await codeAt(30), when)).ok).toBe(true);
    const again = await start(person, when);
    for (const seconds of [-30, 0, 30])
      expect((await verifyLoginCode({ token: again, context }, await codeAt(seconds), when)).ok).toBe(false);
  });

  it("[CL-06] of fifty logins at once with one app code one gets in", async () => {
    const { person, when, idOf } = await withAll("totp");
    const tokens = await halfDone(person.accountId, idOf("totp"), 50, when);
    const code = await appCode(person.accountId, when);
    const answers = await Promise.all(tokens.map((token) => verifyLoginCode({ token, context }, code, when)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("[CL-06] of fifty requests at once with one mailed code one gets in, and none is a wrong guess", async () => {
    const { person, when } = await withAll("mail");
    const token = await start(person, when);
    const code = await lastCode(person.accountId);
    const answers = await Promise.all(Array.from({ length: 50 }, () => verifyLoginCode({ token, context }, code, when)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await accountRow(person.accountId)).toMatchObject({ factor_fails: 0, locked_at: null });
  });

  it("[CL-07] of fifty logins at once with one backup code one gets in", async () => {
    const { person, when, idOf, backupCodes } = await withAll("totp");
    const tokens = await halfDone(person.accountId, idOf("totp"), 50, when);
    const [code = ""] = backupCodes;
    const answers = await Promise.all(tokens.map((token) => loginWithBackupCode({ token, context }, code, when)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const used = await ownerQuery("SELECT number FROM backup_code WHERE account_id = $1 AND used_at IS NOT NULL", [
      person.accountId,
    ]);
    expect(used).toHaveLength(1);
  });
});

describe("別の方法でログインする", () => {
  it("[CL-08] offers the others, sends the code of the chosen one, and lets in with it alone", async () => {
    const { person, when, idOf } = await withAll("mail");
    const token = await start(person, when);
    const mailed = await lastCode(person.accountId);
    const view = await findPendingView(token, when);
    if (view?.step !== "verify") throw new Error("not at the code");
    expect(view.others.map(({ method }) => method)).toEqual(["sms", "totp"]);
    expect((await chooseLoginMethod({ token }, idOf("sms"), when)).ok).toBe(true);
    expect((await findPendingView(token, when))?.step === "verify").toBe(true);
    // One in a million: both have the same digits.
    const sent = await lastSmsCode(person.accountId);
    if (sent !== mailed) expect((await verifyLoginCode({ token, context }, mailed, when)).ok).toBe(false);
    expect((await verifyLoginCode({ token, context }, sent, when)).ok).toBe(true);
  });

  it("[CL-08] an app needs nothing sent; back at the mail its code comes again after a minute", async () => {
    const { person, when, idOf } = await withAll("mail");
    const token = await start(person, when);
    const code = await lastCode(person.accountId);
    await chooseLoginMethod({ token }, idOf("totp"), when);
    expect(await resendLoginCode({ token }, "verify", when)).toMatchObject({ ok: false });
    await chooseLoginMethod({ token }, idOf("mail"), when.add({ seconds: 5 }));
    expect((await verifyLoginCode({ token, context }, code, when.add({ seconds: 6 }))).ok).toBe(true);
  });

  it("somebody else's method, a removed one and a made-up one are not there; a locked login sends nothing", async () => {
    const one = await withAll("mail");
    const stranger = await withAll("mail");
    const token = await start(one.person, one.when);
    for (const id of [stranger.idOf("sms"), "x", "00000000-0000-4000-8000-000000000000"])
      expect(await chooseLoginMethod({ token }, id, one.when)).toMatchObject({ ok: false, refusal: { kind: "draft-expired" } });
    await ownerQuery("UPDATE account SET locked_at = now() WHERE id = $1", [one.person.accountId]);
    const before = (await smsOf(one.person.accountId)).length;
    expect(await chooseLoginMethod({ token }, one.idOf("sms"), one.when)).toMatchObject({ refusal: { kind: "code-refused" } });
    expect(await smsOf(one.person.accountId)).toHaveLength(before);
  });
});

describe("first login", () => {
  it.each([
    ["sms", sms],
    ["totp", app],
  ] as const)("[CL-06] by %s from the first time on", async (method, chosen) => {
    const person = await openPerson(catalogueId);
    const { at } = await inside(catalogueId);
    await ownerQuery("DELETE FROM throttle WHERE key LIKE 'sms-%'");
    const token = await start(person, at);
    const { activationCode } = person;
    expect((await startEnrolment({ token }, { activationCode, ...chosen }, at)).ok).toBe(true);
    const view = await findPendingView(token, at);
    if (view?.step !== "enrol-verify") throw new Error("not at the code");
    expect(view.setup?.secret === undefined).toBe(method === "sms");
    const code = method === "sms" ? await lastSmsCode(person.accountId) : await appCode(person.accountId, at);
    expect((await confirmEnrolment({ token }, code, at)).ok).toBe(true);
    expect(await factorRows(person.accountId)).toMatchObject([{ method, preferred: true }]);
  });
});
