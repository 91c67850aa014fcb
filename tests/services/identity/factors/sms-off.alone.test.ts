import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { findMethod } from "@/lib/queries/identity/method-view";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";
import { chooseLoginMethod } from "@/lib/services/identity/choose-login-method";
import { preferFactor } from "@/lib/services/identity/factors/prefer-factor";
import { startAddingFactor } from "@/lib/services/identity/factors/start-adding-factor";
import { startFactorTest } from "@/lib/services/identity/factors/test-factor";
import { loginWithBackupCode } from "@/lib/services/identity/login-with-backup-code";
import { resendLoginCode } from "@/lib/services/identity/resend-login-code";
import { startEnrolment } from "@/lib/services/identity/start-enrolment";
import { startStepUp } from "@/lib/services/identity/step-up/start-step-up";
import { ownerQuery, resetDatabase } from "../../../support/database";
import { accountRow, context, openPerson, publish, start } from "../support";
import { addMethod, factorRows, inside, sms, smsOf } from "./support";

const provider = vi.hoisted(() => ({ there: true }));
vi.mock("@/lib/config/is-method-offered", () => ({
  isMethodOffered: (method: string) => method !== "sms" || provider.there,
}));

let catalogueId: string;
const refused = { ok: false, refusal: { kind: "sms-not-offered" } };

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});
beforeEach(async () => {
  provider.there = true;
  await ownerQuery("DELETE FROM throttle");
});

/** Somebody with mail and SMS, SMS first, at an operator that has just lost its provider; an hour later. */
async function withSms() {
  const who = await inside(catalogueId);
  const smsId = await addMethod(who, sms);
  await preferFactor(who.actor, smsId, who.at);
  const mailId = (await factorRows(who.person.accountId)).find(({ method }) => method === "mail")?.id ?? "";
  provider.there = false;
  return { ...who, smsId, mailId, when: who.at.add({ minutes: 4 }) };
}

describe("without a provider of text messages", () => {
  it("[CL-06] a first login and another method are refused SMS, in words, and nothing is begun or counted", async () => {
    provider.there = false;
    const person = await openPerson(catalogueId);
    const token = await start(person);
    const typed = { activationCode: "WRONG", ...sms };
    expect(await startEnrolment({ token }, typed, (await inside(catalogueId)).at)).toMatchObject(refused);
    expect((await accountRow(person.accountId)).factor_fails).toBe(0);
    const who = await inside(catalogueId);
    expect(await startAddingFactor(who.actor, sms, who.at)).toMatchObject(refused);
    const begun = "SELECT 1 FROM factor WHERE account_id = ANY($1::uuid[]) AND method = 'sms'";
    expect(await ownerQuery(begun, [[person.accountId, who.person.accountId]])).toEqual([]);
  });

  it("[CL-06] a login begins with another method; SMS is no choice, and a forged choice is refused", async () => {
    const { person, smsId, when } = await withSms();
    const sent = (await smsOf(person.accountId)).length;
    const token = await start(person, when);
    expect(await findPendingView(token, when)).toMatchObject({ step: "verify", code: { method: "mail" }, others: [] });
    expect(await chooseLoginMethod({ token }, smsId, when)).toMatchObject(refused);
    expect(await findPendingView(token, when)).toMatchObject({ code: { method: "mail", offered: true } });
    expect(await smsOf(person.accountId)).toHaveLength(sent);
  });

  it("[CL-08] whose only method is SMS gets to the page that says how to get help; a backup code lets in", async () => {
    const { person, mailId, when, backupCodes } = await withSms();
    await ownerQuery("DELETE FROM challenge WHERE factor_id = $1", [mailId]);
    await ownerQuery("DELETE FROM factor WHERE id = $1", [mailId]);
    const token = await start(person, when);
    const code = { method: "sms", offered: false, validUntil: null };
    expect(await findPendingView(token, when)).toMatchObject({ step: "verify", code, others: [] });
    expect(await resendLoginCode({ token }, "verify", when)).toMatchObject(refused);
    expect((await loginWithBackupCode({ token, context }, backupCodes[0] ?? "", when)).ok).toBe(true);
  });

  it("[CL-07] one's own SMS is shown as not working, and neither checked, put first nor proved by", async () => {
    const { actor, smsId, mailId, when } = await withSms();
    expect(await findMethod(actor, smsId)).toMatchObject({ method: { offered: false } });
    expect(await findMethod(actor, mailId)).toMatchObject({ method: { offered: true } });
    expect(await startFactorTest(actor, smsId, when)).toMatchObject(refused);
    expect(await preferFactor(actor, smsId, when)).toMatchObject(refused);
    expect(await startStepUp(actor, smsId, when)).toMatchObject(refused);
    const view = await getStepUpView(actor, null, when);
    expect(view.ways.map(({ method }) => method)).toEqual(["mail"]);
    expect(view.asked).toBeNull();
  });
});
