import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import { yen } from "@/lib/domain/yen";
import { findSession } from "@/lib/queries/identity/find-session";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";
import { removeFactor } from "@/lib/services/identity/factors/remove-factor";
import { startAddingFactor } from "@/lib/services/identity/factors/start-adding-factor";
import { offerRegistration } from "@/lib/services/identity/passkeys/offer-registration";
import { registerPasskey } from "@/lib/services/identity/passkeys/register-passkey";
import { renewBackupCodes } from "@/lib/services/identity/renew-backup-codes";
import { passStepUp } from "@/lib/services/identity/step-up/pass-step-up";
import { setStepUpAmount } from "@/lib/services/identity/step-up/set-step-up-amount";
import { startStepUp } from "@/lib/services/identity/step-up/start-step-up";
import { stepUpWithBackupCode } from "@/lib/services/identity/step-up/step-up-with-backup-code";
import { offerStepUp, stepUpWithPasskey } from "@/lib/services/identity/step-up/step-up-with-passkey";
import { Authenticator, ourParty } from "../../support/authenticator";
import { ownerQuery, resetDatabase } from "../../support/database";
import { accountRow, enrol, lastCode, mailsOf, noon, openPerson, publish, wrongCode } from "./support";

const later = (minutes: number) => noon.add({ minutes });
let catalogue = "";

beforeAll(async () => {
  await resetDatabase();
  catalogue = await publish();
});
beforeEach(async () => {
  await ownerQuery("DELETE FROM throttle");
});

/** Somebody who has just logged in for the first time, with the session that it opened. */
async function loggedIn() {
  const person = await openPerson(catalogue);
  const { sessionToken, backupCodes } = await enrol(person);
  const found = await findSession(sessionToken, later(1));
  if (!found || found.actor.contractId === null) throw new Error("no session");
  const actor: AccountActor = found.actor;
  const [way] = (await getStepUpView(actor, null, later(1))).ways;
  if (!way) throw new Error("no method");
  return { person, actor, sessionToken, backupCodes, way: way.id };
}

const kindOf = (decision: { ok: boolean; refusal?: { kind: string } }) => (decision.ok ? "ok" : decision.refusal?.kind);

async function prove(actor: AccountActor, way: string, at = later(2)) {
  const asked = await startStepUp(actor, way, at);
  if (!asked.ok) throw new Error(asked.refusal.kind);
  const passed = await passStepUp(actor, await lastCode(actor.accountId), at);
  if (!passed.ok) throw new Error(passed.refusal.kind);
  return passed.value;
}

describe("the proof", () => {
  test("[SECURITY] by code: the session goes on under a new secret, the old one opens nothing", async () => {
    const { actor, way, sessionToken } = await loggedIn();
    const { token, maxAgeSeconds } = await prove(actor, way);
    expect(await findSession(sessionToken, later(3))).toBeNull();
    expect((await findSession(token, later(3)))?.actor.sessionId).toBe(actor.sessionId);
    // Twelve hours from the login, not from the proof.
    expect(maxAgeSeconds).toBe(12 * 3600 - 2 * 60);
    expect((await getStepUpView(actor, null, later(3))).until?.toString()).toBe(later(12).toString());
    expect((await getStepUpView(actor, null, later(12))).until).toBeNull();
  });

  test("[CL-06] the mail says what the code is for", async () => {
    const { actor, way, person } = await loggedIn();
    await startStepUp(actor, way, later(2));
    const mail = (await mailsOf(person.accountId)).find(({ template }) => template === "authentication-code");
    expect(mail?.text).toContain("大切な手続きの前に");
  });

  test("[SECURITY] 20 at once with one code renew the session once", async () => {
    const { actor, way } = await loggedIn();
    await startStepUp(actor, way, later(2));
    const code = await lastCode(actor.accountId);
    const all = await Promise.all(Array.from({ length: 20 }, () => passStepUp(actor, code, later(2))));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await accountRow(actor.accountId)).factor_fails).toBe(0);
  });

  test("[CL-09] wrong codes are counted, and lock: a stolen session can't guess", async () => {
    const { actor, way } = await loggedIn();
    for (let tries = 0; tries < 10; tries += 1) {
      if (tries % 5 === 0) await startStepUp(actor, way, later(2 + tries));
      const code = wrongCode(await lastCode(actor.accountId));
      expect(kindOf(await passStepUp(actor, code, later(2 + tries)))).toBe("code-refused");
    }
    expect((await accountRow(actor.accountId)).locked_at).not.toBeNull();
  });

  test("[SECURITY] another session's code, another's method, none asked for: nothing", async () => {
    const [mine, other] = [await loggedIn(), await loggedIn()];
    expect(kindOf(await passStepUp(mine.actor, "123456", later(2)))).toBe("draft-expired");
    expect(kindOf(await startStepUp(mine.actor, other.way, later(2)))).toBe("method-not-found");
    for (const id of ["", "1", "00000000-0000-4000-8000-000000000000"])
      expect(kindOf(await startStepUp(mine.actor, id, later(2)))).toBe("method-not-found");
    await startStepUp(other.actor, other.way, later(2));
    await startStepUp(mine.actor, mine.way, later(2));
    expect(kindOf(await passStepUp(mine.actor, await lastCode(other.actor.accountId), later(2)))).toBe("code-refused");
  });

  test("[CL-06] another code only after a minute", async () => {
    const { actor, way } = await loggedIn();
    expect(kindOf(await startStepUp(actor, way, later(2)))).toBe("ok");
    expect(await startStepUp(actor, way, later(2).add({ seconds: 59 }))).toMatchObject({ refusal: { kind: "throttled" } });
    expect(kindOf(await startStepUp(actor, way, later(3)))).toBe("ok");
  });

  test("[CL-07] a backup code does, once, and its owner hears that it was no login", async () => {
    const { actor, backupCodes, person } = await loggedIn();
    const code = backupCodes[0] ?? "";
    expect(kindOf(await stepUpWithBackupCode(actor, code, later(2)))).toBe("ok");
    expect(kindOf(await stepUpWithBackupCode(actor, code, later(3)))).toBe("code-refused");
    const mail = (await mailsOf(person.accountId)).find(({ template }) => template === "new-backup-code-used");
    expect(mail?.subject).toContain("ご本人の確認");
  });

  test("[SECURITY] by passkey of the login alone, verified, once", async () => {
    const [mine, other] = [await loggedIn(), await loggedIn()];
    const keys = [new Authenticator(), new Authenticator()] as const;
    for (const [index, { actor, way }] of [mine, other].entries()) {
      await prove(actor, way);
      const offered = await offerRegistration(actor, ourParty, later(3));
      if (!offered.ok) throw new Error(offered.refusal.kind);
      const credential = (keys[index] ?? keys[0]).create(offered.value.challenge);
      expect(kindOf(await registerPasskey(actor, { name: "鍵", credential }, ourParty, later(3)))).toBe("ok");
    }
    const answer = async (key: Authenticator, spoil = {}) => {
      const asked = await offerStepUp(mine.actor, ourParty, later(20));
      return key.get(asked?.challenge ?? "", spoil);
    };
    expect(kindOf(await stepUpWithPasskey(mine.actor, await answer(keys[1]), ourParty, later(20)))).toBe("code-refused");
    const unverified = await answer(keys[0], { verified: false });
    expect(kindOf(await stepUpWithPasskey(mine.actor, unverified, ourParty, later(20)))).toBe("code-refused");
    const right = await answer(keys[0]);
    expect(kindOf(await stepUpWithPasskey(other.actor, right, ourParty, later(20)))).toBe("code-refused");
    expect(kindOf(await stepUpWithPasskey(mine.actor, right, ourParty, later(20)))).toBe("ok");
    expect(kindOf(await stepUpWithPasskey(mine.actor, right, ourParty, later(20)))).toBe("code-refused");
  });
});

describe("[SECURITY] without it the server refuses, whatever page was shown", () => {
  const acts: [string, (actor: AccountActor, way: string, at: ReturnType<typeof later>) => Promise<{ ok: boolean }>][] = [
    ["a further method", (actor, _way, at) => startAddingFactor(actor, { method: "mail", mail: "second@example.com" }, at)],
    ["removing a method", (actor, way, at) => removeFactor(actor, way, at)],
    ["a passkey", (actor, _way, at) => offerRegistration(actor, ourParty, at)],
    ["backup codes", (actor, _way, at) => renewBackupCodes(actor, at)],
    ["a higher amount", (actor, _way, at) => setStepUpAmount(actor, yen(20_000), at)],
  ];
  test.each(acts)("%s", async (_what, act) => {
    const { actor, way } = await loggedIn();
    expect(kindOf(await act(actor, way, later(2)))).toBe("step-up-needed");
    await prove(actor, way);
    expect(kindOf(await act(actor, way, later(12)))).toBe("step-up-needed");
    expect(kindOf(await act(actor, way, later(12).subtract({ milliseconds: 1 })))).not.toBe("step-up-needed");
  });

  test("an ended session's proof is worth nothing", async () => {
    const { actor, way } = await loggedIn();
    await prove(actor, way);
    await ownerQuery("UPDATE session SET ended_at = $2 WHERE id = $1", [actor.sessionId, later(3).toString()]);
    expect(kindOf(await renewBackupCodes(actor, later(4)))).toBe("step-up-needed");
    expect(kindOf(await renewBackupCodes({ ...actor, sessionId: "made up" }, later(4)))).toBe("step-up-needed");
  });
});

describe("[SECURITY] the amount of a login", () => {
  test("is lowered freely and raised only with a proof; it is the login's own", async () => {
    const [mine, other] = [await loggedIn(), await loggedIn()];
    const above = async ({ actor }: typeof mine) => (await getStepUpView(actor, null, later(2))).above;
    expect(await above(mine)).toBe(10_000n);
    expect(kindOf(await setStepUpAmount(mine.actor, yen(500), later(2)))).toBe("ok");
    expect(kindOf(await setStepUpAmount(mine.actor, yen(501), later(2)))).toBe("step-up-needed");
    await prove(mine.actor, mine.way);
    expect(kindOf(await setStepUpAmount(mine.actor, yen(50_000), later(3)))).toBe("ok");
    expect([await above(mine), await above(other)]).toEqual([50_000n, 10_000n]);
  });
});
