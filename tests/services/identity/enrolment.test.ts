import { beforeAll, describe, expect, it } from "vitest";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { confirmEnrolment, finishEnrolment } from "@/lib/services/identity/confirm-enrolment";
import { loginWithBackupCode } from "@/lib/services/identity/login-with-backup-code";
import { resendLoginCode } from "@/lib/services/identity/resend-login-code";
import { restartEnrolment, startEnrolment } from "@/lib/services/identity/start-enrolment";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { ownerQuery, resetDatabase } from "../../support/database";
import { accountRow, context, enrol, lastCode, mailsOf, noon, openPerson, publish, start, wrongCode } from "./support";

let catalogueId: string;
const mail = "hanako@example.com";

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

describe("first login", () => {
  it("[FB-38] activation code, mailed code and ten backup codes, then the session; the next login asks for a code", async () => {
    const person = await openPerson(catalogueId);
    const { backupCodes } = await enrol(person);
    expect(backupCodes).toHaveLength(10);
    expect(new Set(backupCodes).size).toBe(10);
    const token = await start(person, noon.add({ minutes: 1 }));
    expect((await findPendingView(token, noon.add({ minutes: 1 })))?.step).toBe("verify");
    expect(await accountRow(person.accountId)).toMatchObject({ password_fails: 0, factor_fails: 0 });
  });

  it("no step can be skipped or taken in another order", async () => {
    const person = await openPerson(catalogueId);
    const token = await start(person);
    for (const early of [
      () => verifyLoginCode({ token, context }, "000000", noon),
      () => loginWithBackupCode({ token, context }, "0000-0000-0000-0000", noon),
      () => confirmEnrolment({ token }, "000000", noon),
      () => finishEnrolment({ token, context }, noon),
      () => resendLoginCode({ token }, "enrol-verify", noon),
      () => resendLoginCode({ token }, "verify", noon),
      () => restartEnrolment({ token }, noon),
    ]) {
      expect(await early()).toMatchObject({ ok: false, refusal: { kind: "draft-expired" } });
    }
    await startEnrolment({ token }, { activationCode: person.activationCode, mail }, noon);
    expect(await finishEnrolment({ token, context }, noon)).toMatchObject({ ok: false });
    expect(await verifyLoginCode({ token, context }, await lastCode(person.accountId), noon)).toMatchObject({ ok: false });
    expect(await ownerQuery("SELECT 1 FROM session WHERE account_id = $1", [person.accountId])).toHaveLength(0);
  });

  it("[CL-09] a wrong activation code counts against the second factor, and ten of them lock", async () => {
    const person = await openPerson(catalogueId);
    const token = await start(person);
    const wrong = { activationCode: "ZZZZ-ZZZZ-ZZZZ", mail };
    for (let index = 0; index < 10; index++) expect((await startEnrolment({ token }, wrong, noon)).ok).toBe(false);
    expect((await accountRow(person.accountId)).locked_at).not.toBeNull();
    expect((await startEnrolment({ token }, { activationCode: person.activationCode, mail }, noon)).ok).toBe(false);
    expect((await mailsOf(person.accountId)).filter(({ to }) => to === mail)).toHaveLength(0);
  });

  it("a mistyped address can be put right: the activation code is used up only at the end", async () => {
    const person = await openPerson(catalogueId);
    const token = await start(person);
    await startEnrolment({ token }, { activationCode: person.activationCode, mail: "hanakoo@example.com" }, noon);
    const first = await lastCode(person.accountId);
    expect((await restartEnrolment({ token }, noon)).ok).toBe(true);
    const later = noon.add({ minutes: 2 });
    expect((await startEnrolment({ token }, { activationCode: person.activationCode, mail }, later)).ok).toBe(true);
    const second = await lastCode(person.accountId);
    if (first !== second) expect((await confirmEnrolment({ token }, first, later)).ok).toBe(false);
    expect((await confirmEnrolment({ token }, second, later)).ok).toBe(true);
  });

  it("of two browsers with the same activation code one enrols", async () => {
    const person = await openPerson(catalogueId);
    const first = await start(person);
    const second = await start(person);
    await startEnrolment({ token: first }, { activationCode: person.activationCode, mail }, noon);
    const firstCode = await lastCode(person.accountId);
    expect((await confirmEnrolment({ token: first }, firstCode, noon)).ok).toBe(true);
    expect(
      (await startEnrolment({ token: second }, { activationCode: person.activationCode, mail: "thief@example.com" }, noon)).ok,
    ).toBe(false);
    const factors = await ownerQuery("SELECT 1 FROM factor WHERE account_id = $1", [person.accountId]);
    expect(factors).toHaveLength(1);
  });

  it("two browsers at the last step at once: one factor, one set of codes", async () => {
    const person = await openPerson(catalogueId);
    const token = await start(person);
    await startEnrolment({ token }, { activationCode: person.activationCode, mail }, noon);
    const code = await lastCode(person.accountId);
    const answers = await Promise.all(Array.from({ length: 8 }, () => confirmEnrolment({ token }, code, noon)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await ownerQuery("SELECT 1 FROM backup_code WHERE account_id = $1", [person.accountId])).toHaveLength(10);
  });

  it("the activation code is over after its days, and wiped from the complete screen when used", async () => {
    const person = await openPerson(catalogueId);
    const late = noon.add({ hours: 90 * 24 });
    const token = await start(person, late);
    expect((await startEnrolment({ token }, { activationCode: person.activationCode, mail }, late)).ok).toBe(false);
    await enrol(person, noon.add({ hours: 1 }));
    const [row] = await ownerQuery<{ reveal_enc: Buffer | null; used_at: Date | null }>(
      "SELECT reveal_enc, used_at FROM activation_code WHERE account_id = $1",
      [person.accountId],
    );
    expect(row).toMatchObject({ reveal_enc: null });
    expect(row?.used_at).not.toBeNull();
  });

  it("the backup codes are shown again on a reload, to this browser, until they are kept", async () => {
    const person = await openPerson(catalogueId);
    const token = await start(person);
    await startEnrolment({ token }, { activationCode: person.activationCode, mail }, noon);
    await confirmEnrolment({ token }, await lastCode(person.accountId), noon);
    const once = await findPendingView(token, noon);
    expect(await findPendingView(token, noon)).toEqual(once);
    expect(once).toMatchObject({ step: "codes" });
    const stored = JSON.stringify(await ownerQuery("SELECT * FROM pending_login"));
    if (once?.step === "codes") for (const code of once.codes) expect(stored).not.toContain(code);
    await finishEnrolment({ token, context }, noon);
    expect(await findPendingView(token, noon)).toBeNull();
    expect(
      await ownerQuery("SELECT 1 FROM pending_login WHERE account_id = $1 AND backup_codes_enc IS NOT NULL", [person.accountId]),
    ).toHaveLength(0);
    expect((await finishEnrolment({ token, context }, noon)).ok).toBe(false);
  });

  it("a wrong code to the new address counts, and tells nobody how many are left", async () => {
    const person = await openPerson(catalogueId);
    const token = await start(person);
    await startEnrolment({ token }, { activationCode: person.activationCode, mail }, noon);
    const answer = await confirmEnrolment({ token }, wrongCode(await lastCode(person.accountId)), noon);
    expect(answer).toMatchObject({ ok: false, refusal: { kind: "code-refused" } });
    expect(JSON.stringify(answer)).not.toMatch(/fails|left|remaining/);
    expect((await accountRow(person.accountId)).factor_fails).toBe(1);
  });
});
