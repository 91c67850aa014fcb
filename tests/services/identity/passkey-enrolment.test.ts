import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asAuth } from "@/lib/db/scope";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { confirmEnrolment, finishEnrolment } from "@/lib/services/identity/confirm-enrolment";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { enrolPasskey, offerEnrolment } from "@/lib/services/identity/passkeys/enrol-passkey";
import { offerLogin } from "@/lib/services/identity/passkeys/offer-login";
import { restartEnrolment, startEnrolment } from "@/lib/services/identity/start-enrolment";
import { openSecondFactor } from "@/lib/services/registration/open-second-factor";
import { Authenticator, ourPage, ourParty } from "../../support/authenticator";
import { ownerQuery, resetDatabase } from "../../support/database";
import { appCode, factorRows } from "./factors/support";
import { kindOf, loginBy } from "./passkey-support";
import { accountRow, context, noon, openPerson, type Person, publish, start } from "./support";

let catalogue = "";

beforeAll(async () => {
  await resetDatabase();
  catalogue = await publish();
});
beforeEach(async () => {
  await ownerQuery("DELETE FROM throttle");
});

const code = ({ activationCode }: Person) => activationCode;

async function challengeOf(token: string): Promise<string> {
  const offered = await offerEnrolment({ token }, ourParty, noon);
  if (!offered) throw new Error("nothing is offered");
  return offered.challenge;
}

/** A login that was made by a registration or an invitation a moment ago: its owner stands at the choice of a method. */
async function handedOver() {
  const person = await openPerson(catalogue);
  const made = await asAuth(async (tx) =>
    openSecondFactor(tx, { accountId: person.accountId, mail: "new@example.com" }, (await operatorAt(tx, noon)).identity, noon),
  );
  return { person, token: made.pendingToken };
}

describe("a passkey as the method of a first login", () => {
  test("[CL-06] with the activation code it is the method, then come ten backup codes, and it logs in alone", async () => {
    const person = await openPerson(catalogue);
    const token = await start(person);
    const key = new Authenticator();
    const typed = { activationCode: code(person), name: "自宅", credential: key.create(await challengeOf(token)) };
    expect(kindOf(await enrolPasskey({ token }, typed, ourParty, noon))).toBe("ok");
    const view = await findPendingView(token, noon);
    expect(view?.step === "codes" && view.codes).toHaveLength(10);
    expect(await factorRows(person.accountId)).toMatchObject([{ method: "passkey", preferred: true, destination_hint: "自宅" }]);
    expect((await finishEnrolment({ token, context }, noon)).ok).toBe(true);
    expect(kindOf((await loginBy(key)).decided)).toBe("ok");
    const used = "SELECT 1 FROM activation_code WHERE account_id = $1 AND used_at IS NOT NULL";
    expect(await ownerQuery(used, [person.accountId])).toHaveLength(1);
    const told = "SELECT 1 FROM audit_entry WHERE action = 'factor.enrolled' AND subject_id = $1";
    expect(await ownerQuery(told, [person.accountId])).toHaveLength(1);
  });

  test("[CL-06] after a registration or an invitation it asks for no activation code, and comes before the proved address", async () => {
    const { person, token } = await handedOver();
    const credential = new Authenticator().create(await challengeOf(token));
    expect(kindOf(await enrolPasskey({ token }, { activationCode: null, name: "鍵", credential }, ourParty, noon))).toBe("ok");
    const rows = await factorRows(person.accountId);
    expect(rows.map(({ method, preferred }) => [method, preferred]).sort()).toEqual([
      ["mail", false],
      ["passkey", true],
    ]);
    expect((await findPendingView(token, noon))?.step).toBe("codes");
  });

  test("[CL-06] so does an app that was chosen instead of the proved address", async () => {
    const { person, token } = await handedOver();
    expect((await startEnrolment({ token }, { activationCode: null, method: "totp", name: "" }, noon)).ok).toBe(true);
    expect((await confirmEnrolment({ token }, await appCode(person.accountId, noon), noon)).ok).toBe(true);
    const first = (await factorRows(person.accountId)).filter(({ preferred }) => preferred);
    expect(first).toMatchObject([{ method: "totp" }]);
  });

  test("[CL-09] a wrong activation code counts as ever and leaves nothing behind; ten of them lock", async () => {
    const person = await openPerson(catalogue);
    const token = await start(person);
    for (let index = 0; index < 10; index++) {
      const credential = new Authenticator().create(await challengeOf(token));
      const typed = { activationCode: "ZZZZ-ZZZZ-ZZZZ", name: "x", credential };
      expect(kindOf(await enrolPasskey({ token }, typed, ourParty, noon))).toBe("code-refused");
    }
    expect((await accountRow(person.accountId)).locked_at).not.toBeNull();
    expect(await offerEnrolment({ token }, ourParty, noon)).toBeNull();
    expect(await factorRows(person.accountId)).toEqual([]);
  });

  test.each([
    ["another origin", { page: { ...ourPage, origin: "http://evil.example" } }],
    ["another host's id", { page: { ...ourPage, rpId: "evil.example" } }],
    ["nobody verified", { verified: false }],
  ])("[SECURITY] refused, and the activation code stays good: %s", async (_what, spoil) => {
    const person = await openPerson(catalogue);
    const token = await start(person);
    const spoilt = new Authenticator().create(await challengeOf(token), spoil);
    const typed = { activationCode: code(person), name: "x", credential: spoilt };
    expect(kindOf(await enrolPasskey({ token }, typed, ourParty, noon))).toBe("passkey-not-taken");
    const credential = new Authenticator().create(await challengeOf(token));
    expect(kindOf(await enrolPasskey({ token }, { ...typed, credential }, ourParty, noon))).toBe("ok");
  });

  test("[SECURITY] another's challenge, another purpose's, a late one and garbage make nothing", async () => {
    const person = await openPerson(catalogue);
    const token = await start(person);
    const other = await start(await openPerson(catalogue));
    const login = await offerLogin(ourParty, null, noon);
    const key = new Authenticator();
    const typed = { activationCode: code(person), name: "x" };
    for (const challenge of [await challengeOf(other), login.asked.challenge])
      expect(kindOf(await enrolPasskey({ token }, { ...typed, credential: key.create(challenge) }, ourParty, noon))).toBe(
        "passkey-not-taken",
      );
    const late = { ...typed, credential: key.create(await challengeOf(token)) };
    expect(kindOf(await enrolPasskey({ token }, late, ourParty, noon.add({ minutes: 6 })))).toBe("passkey-not-taken");
    for (const credential of ["", "{}", "null", "x".repeat(20_000)])
      expect(kindOf(await enrolPasskey({ token }, { ...typed, credential }, ourParty, noon))).toBe("passkey-not-taken");
    expect(await factorRows(person.accountId)).toEqual([]);
  });

  test("[SECURITY] only at the choice of a method: not without a password, not at another step, not twice", async () => {
    const person = await openPerson(catalogue);
    expect(await offerEnrolment({ token: null }, ourParty, noon)).toBeNull();
    const token = await start(person);
    const credential = new Authenticator().create(await challengeOf(token));
    const typed = { activationCode: code(person), name: "x", credential };
    await startEnrolment({ token }, { activationCode: code(person), mail: "hanako@example.com" }, noon);
    expect(await offerEnrolment({ token }, ourParty, noon)).toBeNull();
    expect(kindOf(await enrolPasskey({ token }, typed, ourParty, noon))).toBe("draft-expired");
    await restartEnrolment({ token }, noon);
    const all = await Promise.all(Array.from({ length: 20 }, () => enrolPasskey({ token }, typed, ourParty, noon)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await factorRows(person.accountId)).toHaveLength(1);
  });
});
