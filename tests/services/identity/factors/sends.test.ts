import { beforeEach, describe, expect, it } from "vitest";
import { asAuth } from "@/lib/db/scope";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { startAddingFactor } from "@/lib/services/identity/factors/start-adding-factor";
import { startFactorTest } from "@/lib/services/identity/factors/test-factor";
import { loginWithBackupCode } from "@/lib/services/identity/login-with-backup-code";
import { openPending } from "@/lib/services/identity/pending-login";
import { resendLoginCode } from "@/lib/services/identity/resend-login-code";
import { restartEnrolment, startEnrolment } from "@/lib/services/identity/start-enrolment";
import { passStepUp } from "@/lib/services/identity/step-up/pass-step-up";
import { startStepUp } from "@/lib/services/identity/step-up/start-step-up";
import { countUnprovedCode } from "@/lib/services/identity/throttle";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { ownerQuery, resetDatabase } from "../../../support/database";
import { context, lastCode, mailsOf, noon, openPerson, provedNow, publish, start, wrongCode } from "../support";
import { addMethod, factorRows, type Inside, inside, sms, smsOf } from "./support";

const mail = "hanako@example.com";
let catalogueId: string;

beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const codesOf = async (accountId: string) =>
  (await mailsOf(accountId)).filter(({ template }) => template === "authentication-code").length;
const mailFactor = async ({ person }: Inside) => (await factorRows(person.accountId))[0]?.id ?? "";
const kindOf = (decision: { ok: boolean; refusal?: { kind: string } }) => (decision.ok ? "done" : decision.refusal?.kind);

describe("[CL-06] a code to one place a minute", () => {
  it("however often the login begins again; the one that went out serves the last of them", async () => {
    const { person, at } = await inside(catalogueId);
    const before = await codesOf(person.accountId);
    const tokens = [];
    for (let index = 0; index < 5; index++) tokens.push(await start(person, at.add({ seconds: 10 * index })));
    expect(await codesOf(person.accountId)).toBe(before + 1);
    const soon = at.add({ seconds: 50 });
    const code = await lastCode(person.accountId);
    expect(await findPendingView(tokens.at(-1) ?? "", soon)).toMatchObject({
      code: { wasSent: true, held: false, resendInSeconds: 10 },
    });
    expect(await findPendingView(tokens[0] ?? "", soon)).toMatchObject({
      code: { wasSent: false, held: true, validUntil: null },
    });
    expect((await verifyLoginCode({ token: tokens[0] ?? "", context }, code, soon)).ok).toBe(false);
    expect((await verifyLoginCode({ token: tokens.at(-1) ?? "", context }, code, soon)).ok).toBe(true);
  });

  it("of eight logins at once one is sent a code", async () => {
    const { person, at } = await inside(catalogueId);
    const before = await codesOf(person.accountId);
    const tokens = await Promise.all(Array.from({ length: 8 }, () => start(person, at)));
    expect(await codesOf(person.accountId)).toBe(before + 1);
    const code = await lastCode(person.accountId);
    const answers = await Promise.all(tokens.map((token) => verifyLoginCode({ token, context }, code, at)));
    expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
  });

  it("and a code that came back is no reason to wait", async () => {
    const { person, at } = await inside(catalogueId);
    const before = await codesOf(person.accountId);
    for (let index = 0; index < 3; index++) {
      const token = await start(person, at.add({ seconds: index }));
      const code = await lastCode(person.accountId);
      expect((await verifyLoginCode({ token, context }, code, at.add({ seconds: index }))).ok).toBe(true);
    }
    expect(await codesOf(person.accountId)).toBe(before + 3);
  });

  it("nor is one whose owner came in by a backup code", async () => {
    const { person, at, backupCodes } = await inside(catalogueId);
    const before = await codesOf(person.accountId);
    const token = await start(person, at);
    expect((await loginWithBackupCode({ token, context }, backupCodes[0] ?? "", at.add({ seconds: 1 }))).ok).toBe(true);
    await start(person, at.add({ seconds: 2 }));
    expect(await codesOf(person.accountId)).toBe(before + 2);
  });

  it("of an enrolment that begins again with the same address; a corrected one gets its own at once", async () => {
    const person = await openPerson(catalogueId);
    const token = await start(person);
    const { activationCode } = person;
    for (let index = 0; index < 3; index++) {
      const at = noon.add({ seconds: index });
      expect((await startEnrolment({ token }, { activationCode, mail: index % 2 ? mail : mail.toUpperCase() }, at)).ok).toBe(
        true,
      );
      expect((await restartEnrolment({ token }, at)).ok).toBe(true);
    }
    expect(await codesOf(person.accountId)).toBe(1);
    await startEnrolment({ token }, { activationCode, mail: "right@example.com" }, noon.add({ seconds: 5 }));
    expect(await codesOf(person.accountId)).toBe(2);
    await restartEnrolment({ token }, noon.add({ seconds: 6 }));
    await startEnrolment({ token }, { activationCode, mail }, noon.add({ seconds: 61 }));
    expect(await codesOf(person.accountId)).toBe(3);
  });

  it("of two methods that are checked in turn", async () => {
    const who = await inside(catalogueId);
    const first = await mailFactor(who);
    const second = await addMethod(who, { method: "mail", mail: "second@example.com" });
    const before = await codesOf(who.person.accountId);
    const at = who.at.add({ minutes: 2 });
    const answers = [];
    for (const [index, id] of [first, second, first, second, first].entries())
      answers.push(kindOf(await startFactorTest(who.actor, id, at.add({ seconds: index }))));
    // The second method's own code is still on its way when it is asked for again.
    expect(answers).toEqual(["done", "done", "throttled", "done", "throttled"]);
    expect(await codesOf(who.person.accountId)).toBe(before + 2);
    expect(kindOf(await startFactorTest(who.actor, first, at.add({ seconds: 60 })))).toBe("done");
  });

  it("of another purpose: it serves only what it was asked for", async () => {
    const who = await inside(catalogueId);
    const id = await mailFactor(who);
    await start(who.person, who.at);
    const code = await lastCode(who.person.accountId);
    expect(await startStepUp(who.actor, id, who.at.add({ seconds: 20 }))).toMatchObject({
      refusal: { kind: "throttled", facts: { seconds: 40 } },
    });
    expect((await passStepUp(who.actor, code, who.at.add({ seconds: 21 }))).ok).toBe(false);
    expect(kindOf(await startStepUp(who.actor, id, who.at.add({ seconds: 60 })))).toBe("done");
  });

  it("that was looked at too often serves nobody more; the page says when another can be sent", async () => {
    const { person, at } = await inside(catalogueId);
    const token = await start(person, at);
    const code = await lastCode(person.accountId);
    for (let index = 0; index < 5; index++) await verifyLoginCode({ token, context }, wrongCode(code), at);
    const again = await start(person, at.add({ seconds: 30 }));
    const view = await findPendingView(again, at.add({ seconds: 31 }));
    expect(view).toMatchObject({ code: { wasSent: false, held: true, resendInSeconds: 29 } });
    expect((await verifyLoginCode({ token: again, context }, code, at.add({ seconds: 32 }))).ok).toBe(false);
    expect((await resendLoginCode({ token: again }, "verify", at.add({ seconds: 60 }))).ok).toBe(true);
    expect((await verifyLoginCode({ token: again, context }, await lastCode(person.accountId), at.add({ seconds: 61 }))).ok).toBe(
      true,
    );
  });
});

describe("[CL-06] text messages to numbers that nobody has proved", () => {
  const refused = { ok: false, refusal: { kind: "throttled", facts: { sms: true } } };
  const numberOf = (index: number) => ({ method: "sms", number: `+8170${String(index).padStart(8, "0")}` }) as const;

  it("have a ceiling of their own, so that strangers can't use up those of logins", async () => {
    const who = await inside(catalogueId);
    await addMethod(who, sms);
    // One after the other: of two preferred ones at a time the index lets none pass, in whatever order the rows lie.
    for (const prefer of ["preferred = false WHERE account_id = $1", "preferred = true WHERE account_id = $1 AND method = 'sms'"])
      await ownerQuery(`UPDATE factor SET ${prefer}`, [who.person.accountId]);
    await ownerQuery("UPDATE throttle SET count = 500 WHERE key = 'sms-unproved'");
    const later = who.at.add({ minutes: 3 });
    expect(await startAddingFactor(who.actor, numberOf(1), later)).toMatchObject(refused);
    const before = (await smsOf(who.person.accountId)).length;
    await start(who.person, later);
    expect(await smsOf(who.person.accountId)).toHaveLength(before + 1);
    expect(await ownerQuery("SELECT count FROM throttle WHERE key = 'sms-unproved'")).toEqual([{ count: 500 }]);
  });

  it("twenty a day for one line, whichever logins ask and however they begin; another line still may", async () => {
    const address = "198.51.100.7";
    let sent = 0;
    for (let index = 0; index < 22; index++) {
      const { accountId } = await openPerson(catalogueId);
      const token = await asAuth(async (tx) => (await openPending(tx, accountId, "enrol", 10, noon, { handedOver: true })).token);
      await startEnrolment({ token, address }, { activationCode: null, ...numberOf(index) }, noon);
      sent += (await smsOf(accountId)).length;
    }
    expect(sent).toBe(20);
    const who = await inside(catalogueId);
    expect(await startAddingFactor(who.actor, numberOf(90), who.at, address)).toMatchObject(refused);
    expect((await startAddingFactor(who.actor, numberOf(91), who.at, "198.51.100.8")).ok).toBe(true);
    expect(JSON.stringify(await ownerQuery("SELECT key FROM throttle"))).not.toContain("198.51.100");
  });

  it("those to a proved number are not counted for a line", async () => {
    const who = await inside(catalogueId);
    await addMethod(who, sms);
    const id = (await factorRows(who.person.accountId)).find(({ method }) => method === "sms")?.id ?? "";
    const lines = () => ownerQuery("SELECT 1 FROM throttle WHERE key LIKE 'sms-line:%' OR (key = 'sms-unproved' AND count > 1)");
    expect(kindOf(await startFactorTest(who.actor, id, who.at.add({ minutes: 2 })))).toBe("done");
    expect(await lines()).toEqual([]);
  });
});

describe("[CL-06] codes to a mail address that nobody has proved", () => {
  it("a registration, which anybody may begin, doesn't use up those of a login, nor the other way round", async () => {
    const address = "wished@example.com";
    const count = (whose: "registration" | "login") => asAuth((tx) => countUnprovedCode(tx, whose, address, 20, noon));
    const all = await Promise.all(Array.from({ length: 25 }, () => count("registration")));
    expect(all.filter((free) => free)).toHaveLength(20);
    const who = await inside(catalogueId);
    await provedNow(who.actor.sessionId, who.at);
    expect((await startAddingFactor(who.actor, { method: "mail", mail: address }, who.at)).ok).toBe(true);
    expect(await count("registration")).toBe(false);
    expect(await count("login")).toBe(true);
  });
});
