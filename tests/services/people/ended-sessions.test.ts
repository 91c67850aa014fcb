import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { finishAddingFactor } from "@/lib/services/identity/factors/finish-adding-factor";
import { preferFactor } from "@/lib/services/identity/factors/prefer-factor";
import { removeFactor } from "@/lib/services/identity/factors/remove-factor";
import { startAddingFactor } from "@/lib/services/identity/factors/start-adding-factor";
import { changeOwnPassword, draftOwnPassword } from "@/lib/services/identity/own-password";
import { offerRegistration } from "@/lib/services/identity/passkeys/offer-registration";
import { registerPasskey } from "@/lib/services/identity/passkeys/register-passkey";
import { hashPassword } from "@/lib/services/identity/password";
import { Authenticator, ourParty } from "../../support/authenticator";
import { ownerQuery, resetDatabase } from "../../support/database";
import { app, appCode, factorRows } from "../identity/factors/support";
import { rightPassword } from "../identity/support";
import {
  access,
  actorOf,
  carryOut,
  logIn,
  noon,
  openSomeone,
  outcome,
  prove,
  type Someone,
  twoCompanies,
  type World,
} from "./support";

const vendor = { role: "vendor", until: "2026-11-30", purpose: "点検" } as const;
const next = noon.add({ seconds: 1 });
let here: World;
let there: World;
let admin: Someone;
let mine: Someone;
/** The same login at another browser, and for another member; a colleague; somebody of another member. */
let others: { again: string; elsewhere: string; colleague: string; stranger: string };

beforeAll(async () => {
  await resetDatabase();
});

beforeEach(async () => {
  ({ here, there } = await twoCompanies());
  admin = await openSomeone(here, "admin.here");
  mine = await openSomeone(here, "mine.here", "user");
  const grantId = randomUUID();
  await ownerQuery("INSERT INTO account_grant (id, account_id, member_id, role, created_at) VALUES ($1, $2, $3, 'user', $4)", [
    grantId,
    mine.accountId,
    there.memberId,
    noon.toString(),
  ]);
  others = {
    again: (await logIn(mine.accountId, mine.grantId)).token,
    elsewhere: (await logIn(mine.accountId, grantId)).token,
    colleague: (await openSomeone(here, "colleague.here", "user")).token,
    stranger: (await openSomeone(there, "stranger.there")).token,
  };
  await prove(mine.actor);
});

/** Which sessions are still there at the next request. */
async function open(): Promise<string[]> {
  const all = { ...others, mine: mine.token, admin: admin.token };
  const found = await Promise.all(Object.entries(all).map(async ([name, token]) => ((await actorOf(token, next)) ? [name] : [])));
  return found.flat().sort();
}

async function addApp(): Promise<void> {
  const asked = await startAddingFactor(mine.actor, app, noon);
  if (!asked.ok) throw new Error(asked.refusal.kind);
  const code = await appCode(mine.accountId, noon);
  const added = await finishAddingFactor(mine.actor, { challengeId: asked.value.challengeId, code }, noon);
  if (!added.ok) throw new Error(added.refusal.kind);
}

const idOf = async (method: string) => (await factorRows(mine.accountId)).find((row) => row.method === method)?.id ?? "";

describe("[SECURITY] what a login changes of itself ends its other sessions at their next request, for every member, and nobody else's", () => {
  const onlyThis = ["admin", "colleague", "mine", "stranger"];

  test("a method is added", async () => {
    expect(await open()).toHaveLength(6);
    await addApp();
    expect(await open()).toEqual(onlyThis);
  });

  test("a method is removed", async () => {
    await addApp();
    others.again = (await logIn(mine.accountId, mine.grantId)).token;
    expect(await open()).toEqual(["admin", "again", "colleague", "mine", "stranger"]);
    expect((await removeFactor(mine.actor, await idOf("mail"), noon)).ok).toBe(true);
    expect(await open()).toEqual(onlyThis);
  });

  test("a passkey is registered", async () => {
    const offered = await offerRegistration(mine.actor, ourParty, noon);
    if (!offered.ok) throw new Error(offered.refusal.kind);
    const credential = new Authenticator().create(offered.value.challenge);
    expect((await registerPasskey(mine.actor, { name: "鍵", credential }, ourParty, noon)).ok).toBe(true);
    expect(await open()).toEqual(onlyThis);
  });

  test("its password is another", async () => {
    await ownerQuery("UPDATE credential SET hash = $2 WHERE account_id = $1", [
      mine.accountId,
      await hashPassword(rightPassword),
    ]);
    const drafted = await draftOwnPassword(mine.actor, { password: "Ki-no-eda-2026!", current: rightPassword }, next);
    if (!drafted.ok) throw new Error(drafted.refusal.kind);
    expect((await changeOwnPassword(mine.actor, drafted.value, next)).ok).toBe(true);
    expect(await open()).toEqual(onlyThis);
  });

  test("but another method put first, and a refused change, end nothing", async () => {
    await addApp();
    others.again = (await logIn(mine.accountId, mine.grantId)).token;
    expect((await preferFactor(mine.actor, await idOf("totp"), noon)).ok).toBe(true);
    expect((await removeFactor(mine.actor, randomUUID(), noon)).ok).toBe(false);
    expect(await open()).toEqual(["admin", "again", "colleague", "mine", "stranger"]);
  });
});

describe("[BZ-13] what an administrator changes of a person ends that person's sessions for this member, and no other", () => {
  const notHere = ["admin", "colleague", "elsewhere", "stranger"];
  const change = (changes: object) =>
    ({ kind: "change-access", grantId: mine.grantId, access: { ...access, ...changes } }) as const;

  test.each([
    ["role", () => change({ role: "accountant" })],
    ["scope", () => change({ ...vendor, contracts: [here.contractIds[0]] })],
    ["removed", () => ({ kind: "remove-person", grantId: mine.grantId }) as const],
  ])("%s", async (_what, request) => {
    expect(await open()).toHaveLength(6);
    expect(outcome(await carryOut(admin.actor, request()))).toBe("done");
    expect(await open()).toEqual(notHere);
  });

  test("last day", async () => {
    const bounded = { ...vendor, contracts: [here.contractIds[0]] };
    expect(outcome(await carryOut(admin.actor, change(bounded)))).toBe("done");
    others.again = (await logIn(mine.accountId, mine.grantId)).token;
    expect(await open()).toEqual(["admin", "again", "colleague", "elsewhere", "stranger"]);
    expect(outcome(await carryOut(admin.actor, change({ ...bounded, until: "2026-11-29" })))).toBe("done");
    expect(await open()).toEqual(notHere);
  });
});
