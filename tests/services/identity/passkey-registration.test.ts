import { beforeAll, describe, expect, test } from "vitest";
import { findSession } from "@/lib/queries/identity/find-session";
import { getPasskeysView } from "@/lib/queries/identity/passkeys-view";
import { offerLogin } from "@/lib/services/identity/passkeys/offer-login";
import { offerRegistration } from "@/lib/services/identity/passkeys/offer-registration";
import { registerPasskey } from "@/lib/services/identity/passkeys/register-passkey";
import { relyingPartyOf } from "@/lib/services/identity/passkeys/relying-party";
import { Authenticator, ourPage, ourParty } from "../../support/authenticator";
import { resetDatabase } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { actorOf, kindOf, later, make, withPasskey } from "./passkey-support";
import { enrol, mailsOf, noon, openPerson, publish } from "./support";

let catalogue = "";

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
    const { actor } = await withPasskey(catalogue);
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
    const { actor, key } = await withPasskey(catalogue);
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
