import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import { findSession } from "@/lib/queries/identity/find-session";
import { getPasskeysView } from "@/lib/queries/identity/passkeys-view";
import { removeFactor } from "@/lib/services/identity/factors/remove-factor";
import { loginWithPasskey, type PasskeyTry } from "@/lib/services/identity/passkeys/login-with-passkey";
import { offerLogin, offerSecondFactor } from "@/lib/services/identity/passkeys/offer-login";
import { offerRegistration } from "@/lib/services/identity/passkeys/offer-registration";
import { registerPasskey, renamePasskey } from "@/lib/services/identity/passkeys/register-passkey";
import { relyingPartyOf } from "@/lib/services/identity/passkeys/relying-party";
import { verifySecondPasskey } from "@/lib/services/identity/passkeys/verify-second-passkey";
import { Authenticator, ourPage, ourParty } from "../../support/authenticator";
import { ownerQuery, resetDatabase } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { accountRow, context, enrol, mailsOf, noon, openPerson, type Person, publish, start } from "./support";

const later = (minutes: number) => noon.add({ minutes });
let catalogue = "";

const actorOf = ({ accountId, memberId, contractId }: Person): AccountActor => ({
  kind: "account",
  accountId,
  memberId,
  contractId,
  role: "holder",
  brand: "S",
  locale: "ja",
  sessionId: "none",
});

async function make(actor: AccountActor, key: Authenticator, name = "鍵", spoil: Parameters<Authenticator["create"]>[1] = {}) {
  const offered = await offerRegistration(actor, ourParty, later(1));
  if (!offered.ok) return offered;
  return registerPasskey(actor, { name, credential: key.create(offered.value.challenge, spoil) }, ourParty, later(1));
}

/** A person who has logged in for the first time, in a session that has proved itself, with one passkey. */
async function withPasskey(key = new Authenticator()) {
  const person = await openPerson(catalogue);
  await enrol(person);
  const actor = await steppedUp(actorOf(person), noon);
  const made = await make(actor, key);
  if (!made.ok) throw new Error(made.refusal.kind);
  return { person, actor, key, id: made.value.id };
}

async function loginBy(key: Authenticator, changes: Partial<PasskeyTry> = {}, spoil: Parameters<Authenticator["get"]>[1] = {}) {
  const { asked, browser } = await offerLogin(ourParty, null, later(2));
  const login = { assertion: key.get(asked.challenge, spoil), browser, brand: "S", address: "192.0.2.9", context, ...changes };
  return { login, decided: await loginWithPasskey(login, ourParty, later(2)) };
}

const kindOf = (decision: { ok: boolean; refusal?: { kind: string } }) => (decision.ok ? "ok" : decision.refusal?.kind);

beforeAll(async () => {
  await resetDatabase();
  catalogue = await publish();
});

describe("registering", () => {
  test("[CL-06] a passkey is a method from now on, told by mail; other sessions end", async () => {
    const person = await openPerson(catalogue);
    const { sessionToken } = await enrol(person);
    const actor = await steppedUp(actorOf(person), noon);
    expect(kindOf(await make(actor, new Authenticator(), "自宅"))).toBe("ok");
    expect(await findSession(sessionToken, later(2))).toBeNull();
    const { passkeys } = await getPasskeysView(actor, later(2));
    expect(passkeys).toMatchObject([{ name: "自宅", host: "localhost", lastUsedAt: null }]);
    expect((await mailsOf(person.accountId)).map(({ template }) => template)).toContain("method-added");
  });

  test("[SECURITY] without a proof in this session nothing is offered and nothing is taken", async () => {
    const person = await openPerson(catalogue);
    await enrol(person);
    const never = await steppedUp(actorOf(person), null, noon);
    expect(kindOf(await offerRegistration(never, ourParty, later(1)))).toBe("step-up-needed");
    const proved = await steppedUp(actorOf(person), noon);
    const offered = await offerRegistration(proved, ourParty, later(1));
    if (!offered.ok) throw new Error("not offered");
    const credential = new Authenticator().create(offered.value.challenge);
    expect(kindOf(await registerPasskey(never, { name: "x", credential }, ourParty, later(1)))).toBe("step-up-needed");
    expect(kindOf(await registerPasskey(proved, { name: "x", credential }, ourParty, later(11)))).toBe("step-up-needed");
  });

  test.each([
    ["another origin", { page: { ...ourPage, origin: "http://evil.example" } }],
    ["another port", { page: { ...ourPage, origin: "http://localhost:3001" } }],
    ["another host's id", { page: { ...ourPage, rpId: "evil.example" } }],
    ["nobody verified", { verified: false }],
  ])("[SECURITY] refused: %s", async (_what, spoil) => {
    const person = await openPerson(catalogue);
    await enrol(person);
    const actor = await steppedUp(actorOf(person), noon);
    expect(kindOf(await make(actor, new Authenticator(), "x", spoil))).toBe("passkey-not-taken");
    expect((await getPasskeysView(actor, later(2))).passkeys).toEqual([]);
  });

  test("[SECURITY] a challenge of another session, another purpose or too long ago makes nothing; nor does garbage", async () => {
    const { actor } = await withPasskey();
    const person = await openPerson(catalogue);
    await enrol(person);
    const other = await steppedUp(actorOf(person), noon);
    const offered = await offerRegistration(other, ourParty, later(1));
    const login = await offerLogin(ourParty, null, later(1));
    if (!offered.ok) throw new Error("not offered");
    const key = new Authenticator();
    for (const challenge of [offered.value.challenge, login.asked.challenge])
      expect(kindOf(await registerPasskey(actor, { name: "x", credential: key.create(challenge) }, ourParty, later(1)))).toBe(
        "passkey-not-taken",
      );
    const late = { name: "x", credential: key.create(offered.value.challenge) };
    expect(kindOf(await registerPasskey(other, late, ourParty, later(6)))).toBe("passkey-not-taken");
    for (const credential of ["", "{}", "null", "[1]", "x".repeat(20_000)])
      expect(kindOf(await registerPasskey(actor, { name: "x", credential }, ourParty, later(1)))).toBe("passkey-not-taken");
  });

  test("[SECURITY] 20 at once with one challenge make one passkey", async () => {
    const person = await openPerson(catalogue);
    await enrol(person);
    const actor = await steppedUp(actorOf(person), noon);
    const offered = await offerRegistration(actor, ourParty, later(1));
    if (!offered.ok) throw new Error("not offered");
    const credential = new Authenticator().create(offered.value.challenge);
    const all = await Promise.all(
      Array.from({ length: 20 }, () => registerPasskey(actor, { name: "x", credential }, ourParty, later(1))),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await getPasskeysView(actor, later(2))).passkeys).toHaveLength(1);
  });

  test("[CL-07] the same authenticator twice is told; the browser is asked to leave it out", async () => {
    const { actor, key } = await withPasskey();
    const offered = await offerRegistration(actor, ourParty, later(1));
    expect(offered.ok && offered.value.excludeCredentials?.map(({ id }) => id)).toEqual([key.id]);
    expect(kindOf(await make(actor, key))).toBe("passkey-known");
  });

  test("an address of numbers has no passkeys", () => {
    expect(relyingPartyOf(new URL("http://127.0.0.1:3000"), "x")).toBeNull();
    expect(relyingPartyOf(new URL("http://[::1]:3000"), "x")).toBeNull();
    expect(relyingPartyOf(new URL("https://portal.example"), "x")).toMatchObject({
      id: "portal.example",
      origin: "https://portal.example",
    });
  });
});

describe("login by passkey alone", () => {
  test("[CL-06] it is both factors: a session, counters back to 0, last use noted", async () => {
    const { person, actor, key } = await withPasskey();
    const { decided } = await loginBy(key);
    if (!decided.ok) throw new Error(decided.refusal.kind);
    expect((await findSession(decided.value.token, later(3)))?.actor.accountId).toBe(person.accountId);
    expect((await getPasskeysView(actor, later(3))).passkeys[0]?.lastUsedAt?.toString()).toBe(later(2).toString());
    expect(await accountRow(person.accountId)).toMatchObject({ factor_fails: 0, password_fails: 0 });
  });

  test("[SECURITY] a replayed answer opens nothing, and counts against nobody", async () => {
    const { person, key } = await withPasskey();
    const { login, decided } = await loginBy(key);
    expect(decided.ok).toBe(true);
    expect(kindOf(await loginWithPasskey(login, ourParty, later(2)))).toBe("login-failed");
    expect((await accountRow(person.accountId)).factor_fails).toBe(0);
  });

  test("[SECURITY] 20 at once with one answer open one session", async () => {
    const { key } = await withPasskey();
    const { asked, browser } = await offerLogin(ourParty, null, later(2));
    const login = { assertion: key.get(asked.challenge), browser, brand: "S", address: "192.0.2.10", context };
    const means = Array.from({ length: 20 }, (_, index) => ({ ...login, address: `198.51.100.${index}` }));
    // From 20 addresses: the throttle's pause is not what is tried here.
    const all = await Promise.all(means.map((one) => loginWithPasskey(one, ourParty, later(2))));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  }, 60_000);

  test.each([
    ["another origin", { page: { ...ourPage, origin: "http://evil.example" } }],
    ["another host's id", { page: { ...ourPage, rpId: "s-hikari.localhost" } }],
    ["nobody verified", { verified: false }],
  ])("[SECURITY] refused and counted: %s", async (_what, spoil) => {
    const { person, key } = await withPasskey();
    expect(kindOf((await loginBy(key, {}, spoil)).decided)).toBe("login-failed");
    expect((await accountRow(person.accountId)).factor_fails).toBe(1);
  });

  test("[FB-01] another brand's page, another browser's challenge, an unknown key: the same refusal", async () => {
    const { key } = await withPasskey();
    const answers = [
      await loginBy(key, { brand: "U" }),
      await loginBy(key, { browser: "A".repeat(43) }),
      await loginBy(key, { browser: null }),
      await loginBy(new Authenticator()),
      await loginBy(key, { assertion: "{}" }),
    ].map(({ decided }) => (decided.ok ? "ok" : [decided.refusal.kind, decided.refusal.term]));
    expect(new Set(answers.slice(1).map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe("login-failed");
  });

  test("[SECURITY] another key under a known id is a wrong signature; ten of them lock, and then the right one is not looked at", async () => {
    const { person, key } = await withPasskey();
    for (let tries = 0; tries < 10; tries += 1) {
      const { asked, browser } = await offerLogin(ourParty, null, later(2));
      const forged = { ...JSON.parse(new Authenticator().get(asked.challenge)), id: key.id, rawId: key.id };
      const login = { assertion: JSON.stringify(forged), browser, brand: "S", address: `203.0.113.${tries}`, context };
      await ownerQuery("DELETE FROM throttle");
      expect(kindOf(await loginWithPasskey(login, ourParty, later(2)))).toBe("login-failed");
    }
    expect((await accountRow(person.accountId)).locked_at).not.toBeNull();
    await ownerQuery("DELETE FROM throttle");
    expect(kindOf((await loginBy(key)).decided)).toBe("login-failed");
  });

  test("[SECURITY] a count that goes back is a copied key: refused", async () => {
    const { key } = await withPasskey();
    expect(kindOf((await loginBy(key, {}, { counter: 7 })).decided)).toBe("ok");
    expect(kindOf((await loginBy(key, {}, { counter: 7 })).decided)).toBe("login-failed");
    expect(kindOf((await loginBy(key, {}, { counter: 6 })).decided)).toBe("login-failed");
    expect(kindOf((await loginBy(key, {}, { counter: 8 })).decided)).toBe("ok");
  });

  test("[CL-07] a removed one opens nothing, and its owner is told", async () => {
    const { person, actor, key, id } = await withPasskey();
    expect(kindOf(await removeFactor(await steppedUp(actor, later(1)), id, later(2)))).toBe("ok");
    expect(kindOf((await loginBy(key)).decided)).toBe("login-failed");
    expect((await mailsOf(person.accountId)).map(({ template }) => template)).toContain("method-removed");
  });
});

describe("as the second step", () => {
  async function second(person: Person, key: Authenticator, spoil = {}) {
    const token = await start(person, later(3));
    const asked = await offerSecondFactor({ token }, ourParty, later(3));
    if (!asked) throw new Error("not offered");
    return {
      asked,
      token,
      decided: await verifySecondPasskey({ token, context }, key.get(asked.challenge, spoil), ourParty, later(3)),
    };
  }

  test("[CL-06] after the password a passkey does instead of a code; its account's are named to the browser", async () => {
    const { person, key } = await withPasskey();
    const { asked, decided } = await second(person, key);
    expect(asked.allowCredentials?.map(({ id }) => id)).toEqual([key.id]);
    expect(asked.userVerification).toBe("required");
    expect(decided.ok).toBe(true);
  });

  test("[SECURITY] another account's passkey is refused, and so is nobody verified", async () => {
    const [mine, other] = [await withPasskey(), await withPasskey()];
    expect(kindOf((await second(mine.person, other.key)).decided)).toBe("code-refused");
    expect(kindOf((await second(mine.person, mine.key, { verified: false })).decided)).toBe("code-refused");
  });

  test("[SECURITY] nothing is offered without a right password, and a challenge of one login answers no other", async () => {
    const { person, key } = await withPasskey();
    expect(await offerSecondFactor({ token: null }, ourParty, later(3))).toBeNull();
    expect(await offerSecondFactor({ token: "A".repeat(43) }, ourParty, later(3))).toBeNull();
    const [first, next] = [await start(person, later(3)), await start(person, later(3))];
    const asked = await offerSecondFactor({ token: first }, ourParty, later(3));
    const answer = key.get(asked?.challenge ?? "");
    expect(kindOf(await verifySecondPasskey({ token: next, context }, answer, ourParty, later(3)))).toBe("code-refused");
  });
});

test("[CL-07] only the owner renames; another's and a made-up id are not there", async () => {
  const { actor, id } = await withPasskey();
  const stranger = actorOf(await openPerson(catalogue));
  expect(kindOf(await renamePasskey(stranger, { id, name: "mine" }))).toBe("method-not-found");
  expect(kindOf(await renamePasskey(actor, { id, name: "会社" }))).toBe("ok");
  expect((await getPasskeysView(actor, later(1))).passkeys[0]?.name).toBe("会社");
});

beforeEach(async () => {
  await ownerQuery("DELETE FROM throttle");
});
