import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findSession } from "@/lib/queries/identity/find-session";
import { getPasskeysView } from "@/lib/queries/identity/passkeys-view";
import { removeFactor } from "@/lib/services/identity/factors/remove-factor";
import { loginWithPasskey } from "@/lib/services/identity/passkeys/login-with-passkey";
import { offerLogin, offerSecondFactor } from "@/lib/services/identity/passkeys/offer-login";
import { renamePasskey } from "@/lib/services/identity/passkeys/register-passkey";
import { verifySecondPasskey } from "@/lib/services/identity/passkeys/verify-second-passkey";
import { Authenticator, ourPage, ourParty } from "../../support/authenticator";
import { ownerQuery, resetDatabase } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { actorOf, kindOf, later, loginBy, withPasskey } from "./passkey-support";
import { accountRow, context, mailsOf, openPerson, type Person, publish, start } from "./support";

let catalogue = "";

beforeAll(async () => {
  await resetDatabase();
  catalogue = await publish();
});

describe("login by passkey alone", () => {
  test("[CL-06] it is both factors: a session, counters back to 0, last use noted", async () => {
    const { person, actor, key } = await withPasskey(catalogue);
    const { decided } = await loginBy(key);
    if (!decided.ok) throw new Error(decided.refusal.kind);
    expect((await findSession(decided.value.token, later(3)))?.actor.accountId).toBe(person.accountId);
    expect((await getPasskeysView(actor, later(3))).passkeys[0]?.lastUsedAt?.toString()).toBe(later(2).toString());
    expect(await accountRow(person.accountId)).toMatchObject({ factor_fails: 0, password_fails: 0 });
  });

  test("[SECURITY] a replayed answer opens nothing, and counts against nobody", async () => {
    const { person, key } = await withPasskey(catalogue);
    const { login, decided } = await loginBy(key);
    expect(decided.ok).toBe(true);
    expect(kindOf(await loginWithPasskey(login, ourParty, later(2)))).toBe("login-failed");
    expect((await accountRow(person.accountId)).factor_fails).toBe(0);
  });

  test("[SECURITY] 20 at once with one answer open one session", async () => {
    const { key } = await withPasskey(catalogue);
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
    const { person, key } = await withPasskey(catalogue);
    expect(kindOf((await loginBy(key, {}, spoil)).decided)).toBe("login-failed");
    expect((await accountRow(person.accountId)).factor_fails).toBe(1);
  });

  test("[FB-01] another brand's page, another browser's challenge, an unknown key: the same refusal", async () => {
    const { key } = await withPasskey(catalogue);
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
    const { person, key } = await withPasskey(catalogue);
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
    const { key } = await withPasskey(catalogue);
    expect(kindOf((await loginBy(key, {}, { counter: 7 })).decided)).toBe("ok");
    expect(kindOf((await loginBy(key, {}, { counter: 7 })).decided)).toBe("login-failed");
    expect(kindOf((await loginBy(key, {}, { counter: 6 })).decided)).toBe("login-failed");
    expect(kindOf((await loginBy(key, {}, { counter: 8 })).decided)).toBe("ok");
  });

  test("[CL-07] a removed one opens nothing, and its owner is told", async () => {
    const { person, actor, key, id } = await withPasskey(catalogue);
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
    const { person, key } = await withPasskey(catalogue);
    const { asked, decided } = await second(person, key);
    expect(asked.allowCredentials?.map(({ id }) => id)).toEqual([key.id]);
    expect(asked.userVerification).toBe("required");
    expect(decided.ok).toBe(true);
  });

  test("[SECURITY] another account's passkey is refused, and so is nobody verified", async () => {
    const [mine, other] = [await withPasskey(catalogue), await withPasskey(catalogue)];
    expect(kindOf((await second(mine.person, other.key)).decided)).toBe("code-refused");
    expect(kindOf((await second(mine.person, mine.key, { verified: false })).decided)).toBe("code-refused");
  });

  test("[SECURITY] nothing is offered without a right password, and a challenge of one login answers no other", async () => {
    const { person, key } = await withPasskey(catalogue);
    expect(await offerSecondFactor({ token: null }, ourParty, later(3))).toBeNull();
    expect(await offerSecondFactor({ token: "A".repeat(43) }, ourParty, later(3))).toBeNull();
    const [first, next] = [await start(person, later(3)), await start(person, later(3))];
    const asked = await offerSecondFactor({ token: first }, ourParty, later(3));
    const answer = key.get(asked?.challenge ?? "");
    expect(kindOf(await verifySecondPasskey({ token: next, context }, answer, ourParty, later(3)))).toBe("code-refused");
  });
});

test("[CL-07] only the owner renames; another's and a made-up id are not there", async () => {
  const { actor, id } = await withPasskey(catalogue);
  const stranger = actorOf(await openPerson(catalogue));
  expect(kindOf(await renamePasskey(stranger, { id, name: "mine" }))).toBe("method-not-found");
  expect(kindOf(await renamePasskey(actor, { id, name: "会社" }))).toBe("ok");
  expect((await getPasskeysView(actor, later(1))).passkeys[0]?.name).toBe("会社");
});

beforeEach(async () => {
  await ownerQuery("DELETE FROM throttle");
});
