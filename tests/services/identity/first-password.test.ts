import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { chooseFirstPassword } from "@/lib/services/identity/choose-first-password";
import { confirmEnrolment, finishEnrolment } from "@/lib/services/identity/confirm-enrolment";
import { verifyPassword } from "@/lib/services/identity/password";
import { startEnrolment } from "@/lib/services/identity/start-enrolment";
import { startLogin } from "@/lib/services/identity/start-login";
import { ownerQuery, resetDatabase } from "../../support/database";
import { context, lastCode, mailsOf, noon, openPerson, type Person, publish, rightPassword, start, tryOf } from "./support";

const own = "Jibun-no-pass-77!";
let catalogueId: string;
let person: Person;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

beforeEach(async () => {
  person = await openPerson(catalogueId);
  await ownerQuery("UPDATE credential SET first = true WHERE account_id = $1", [person.accountId]);
});

/** Password, activation code, mailed code and backup codes: everything but a password of one's own. */
async function upToPassword(token?: string): Promise<string> {
  const begun = token ?? (await start(person));
  const mail = "hanako@example.com";
  const asked = await startEnrolment({ token: begun }, { activationCode: person.activationCode, mail }, noon);
  if (!asked.ok) throw new Error(asked.refusal.kind);
  const confirmed = await confirmEnrolment({ token: begun }, await lastCode(person.accountId), noon);
  if (!confirmed.ok) throw new Error(confirmed.refusal.kind);
  return begun;
}

const sessions = () => ownerQuery("SELECT 1 FROM session WHERE account_id = $1 AND ended_at IS NULL", [person.accountId]);
const kindOf = (decision: { ok: true } | { ok: false; refusal: { kind: string } }) =>
  decision.ok ? "ok" : decision.refusal.kind;

describe("a login with the certificate's password", () => {
  it("[FB-38] gets no session until its owner has chosen another", async () => {
    const token = await upToPassword();
    expect(kindOf(await finishEnrolment({ token, context }, noon))).toBe("first-password-due");
    expect(await sessions()).toHaveLength(0);
    expect(await findPendingView(token, noon)).toMatchObject({ step: "first-password", firstPassword: true });
    expect((await chooseFirstPassword({ token, context }, own, noon)).ok).toBe(true);
    expect(await sessions()).toHaveLength(1);
    const [row] = await ownerQuery<{ hash: string; first: boolean }>("SELECT hash, first FROM credential WHERE account_id = $1", [
      person.accountId,
    ]);
    expect(row?.first).toBe(false);
    expect(await verifyPassword(row?.hash ?? "", own)).toBe(true);
    expect((await mailsOf(person.accountId)).map(({ template }) => template)).toContain("first-password-changed");
  });

  it("[FB-38][FB-17] the certificate's password is not taken again, nor one that the policy refuses", async () => {
    const token = await upToPassword();
    await finishEnrolment({ token, context }, noon);
    const again = await chooseFirstPassword({ token, context }, rightPassword, noon);
    expect(again.ok ? null : again.refusal).toMatchObject({ kind: "password-refused", facts: { requirement: "past" } });
    const weak = await chooseFirstPassword({ token, context }, "short", noon);
    expect(weak.ok ? null : weak.refusal).toMatchObject({ kind: "password-refused", facts: { requirement: "min-length" } });
    expect(await sessions()).toHaveLength(0);
  });

  it("[FB-38] the step can't be reached before the factor is proven, nor after its time", async () => {
    const token = await start(person);
    expect(kindOf(await chooseFirstPassword({ token, context }, own, noon))).toBe("draft-expired");
    await upToPassword(token);
    expect(kindOf(await chooseFirstPassword({ token, context }, own, noon))).toBe("draft-expired");
    await finishEnrolment({ token, context }, noon);
    expect(kindOf(await chooseFirstPassword({ token, context }, own, noon.add({ minutes: 11 })))).toBe("draft-expired");
    expect(await sessions()).toHaveLength(0);
  });

  it("[FB-38] of two at once one changes it, and other half-done logins with the old password are over", async () => {
    const other = await start(person);
    const token = await upToPassword();
    await finishEnrolment({ token, context }, noon);
    const both = await Promise.all([
      chooseFirstPassword({ token, context }, own, noon),
      chooseFirstPassword({ token, context }, "Betsu-no-pass-88!", noon),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await sessions()).toHaveLength(1);
    expect(await findPendingView(other, noon)).toBeNull();
  });

  it("[FB-38] the old password opens nothing any more; the new one and a mailed code do, without this step", async () => {
    const token = await upToPassword();
    await finishEnrolment({ token, context }, noon);
    await chooseFirstPassword({ token, context }, own, noon);
    const later = noon.add({ minutes: 5 });
    expect((await startLogin(tryOf(person), later)).ok).toBe(false);
    const started = await startLogin(tryOf(person, { password: own }), later);
    expect(started.ok && started.value.step).toBe("verify");
  });
});
