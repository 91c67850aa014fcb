import { beforeAll, describe, expect, it } from "vitest";
import type { PortalActor } from "@/lib/domain/permission";
import { findSession } from "@/lib/queries/identity/find-session";
import { findRenewedCodes } from "@/lib/queries/identity/pending-view";
import { getSecurityView } from "@/lib/queries/identity/security-view";
import { finishEnrolment } from "@/lib/services/identity/confirm-enrolment";
import { endOtherSessions, endSession } from "@/lib/services/identity/end-sessions";
import { loginWithBackupCode } from "@/lib/services/identity/login-with-backup-code";
import { hideBackupCodes, renewBackupCodes } from "@/lib/services/identity/renew-backup-codes";
import { touchSession } from "@/lib/services/identity/touch-session";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { ownerQuery, resetDatabase } from "../../support/database";
import { context, enrol, lastCode, mailsOf, noon, openPerson, type Person, provedNow, publish, start } from "./support";

let catalogueId: string;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

type LoggedIn = { person: Person; token: string; actor: PortalActor; backupCodes: string[] };

async function loggedIn({ proved = true } = {}): Promise<LoggedIn> {
  const person = await openPerson(catalogueId);
  const { sessionToken, backupCodes } = await enrol(person);
  const found = await findSession(sessionToken, noon);
  if (!found) throw new Error("no session");
  if (proved) await provedNow(found.actor.sessionId, noon);
  return { person, token: sessionToken, actor: found.actor, backupCodes };
}

async function secondLogin(person: Person, at = noon.add({ minutes: 1 })): Promise<string> {
  const pending = await start(person, at);
  const entered = await verifyLoginCode({ token: pending, context }, await lastCode(person.accountId), at);
  if (!entered.ok) throw new Error("no second session");
  return entered.value.token;
}

const isOpen = async (token: string, at = noon) => (await findSession(token, at)) !== null;

describe("findSession", () => {
  it("knows who is logged in; the row holds a hash only", async () => {
    const { person, token, actor } = await loggedIn();
    expect(actor).toMatchObject({
      accountId: person.accountId,
      memberId: person.memberId,
      contractId: person.contractId,
      role: "holder",
      brand: "S",
    });
    expect(JSON.stringify(await ownerQuery("SELECT * FROM session"))).not.toContain(token);
    expect(await findSession(`${token}x`, noon)).toBeNull();
  });

  it("is over after 30 minutes without use, and after 12 hours with it", async () => {
    const { token, actor } = await loggedIn();
    expect(await isOpen(token, noon.add({ minutes: 29, seconds: 59 }))).toBe(true);
    expect(await isOpen(token, noon.add({ minutes: 30 }))).toBe(false);
    let at = noon;
    for (let index = 0; index < 35; index++) {
      at = at.add({ minutes: 20 });
      await touchSession(actor.sessionId, at);
    }
    expect(await isOpen(token, at.add({ minutes: 19 }))).toBe(true);
    await touchSession(actor.sessionId, at.add({ minutes: 19 }));
    expect(await isOpen(token, noon.add({ hours: 12 }))).toBe(false);
  });

  it("asks for a note of use once a minute at most", async () => {
    const { token } = await loggedIn();
    expect((await findSession(token, noon.add({ seconds: 59 })))?.touchDue).toBe(false);
    expect((await findSession(token, noon.add({ seconds: 60 })))?.touchDue).toBe(true);
  });

  it.each([
    ["the account's epoch moves", "UPDATE account SET epoch = epoch + 1 WHERE id = $1"],
    ["the account is locked", "UPDATE account SET locked_at = now() WHERE id = $1"],
    ["the account is closed", "UPDATE account SET deleted_at = now() WHERE id = $1"],
    ["the grant ends", "UPDATE account_grant SET ended_at = now() WHERE account_id = $1"],
    ["the account goes to another brand", "UPDATE account SET brand = 'U' WHERE id = $1"],
  ])("lets nobody in once %s", async (_what, sql) => {
    const { person, token } = await loggedIn();
    await ownerQuery(sql, [person.accountId]);
    expect(await isOpen(token)).toBe(false);
  });

  it("has the role that the grant has at this moment", async () => {
    const { person, token } = await loggedIn();
    await ownerQuery("UPDATE account_grant SET role = 'user' WHERE account_id = $1", [person.accountId]);
    expect((await findSession(token, noon))?.actor.role).toBe("user");
  });
});

describe("ending sessions", () => {
  it("ends one of one's own, at once, and never a stranger's", async () => {
    const one = await loggedIn();
    const stranger = await loggedIn();
    const other = await secondLogin(one.person);
    const otherId = (await findSession(other, noon.add({ minutes: 1 })))?.actor.sessionId ?? "";
    expect((await endSession(stranger.actor, otherId, "ended-by-owner", noon)).ok).toBe(false);
    expect((await endSession(one.actor, "not a uuid", "ended-by-owner", noon)).ok).toBe(false);
    expect(await isOpen(other, noon.add({ minutes: 1 }))).toBe(true);
    expect((await endSession(one.actor, otherId, "ended-by-owner", noon)).ok).toBe(true);
    expect(await isOpen(other, noon.add({ minutes: 1 }))).toBe(false);
    expect(await isOpen(one.token)).toBe(true);
  });

  it("ends all others and keeps this one", async () => {
    const { person, actor, token } = await loggedIn();
    const others = [await secondLogin(person), await secondLogin(person, noon.add({ seconds: 90 }))];
    expect(await endOtherSessions(actor, noon)).toMatchObject({ ok: true, value: { ended: 2 } });
    for (const other of others) expect(await isOpen(other, noon.add({ minutes: 2 }))).toBe(false);
    expect(await isOpen(token)).toBe(true);
    expect((await getSecurityView(actor, noon)).sessions.map(({ current }) => current)).toEqual([true]);
  });
});

describe("renewBackupCodes", () => {
  it("[CL-07] old ones die at once, new ones are shown once, used ones are counted", async () => {
    const { person, actor, backupCodes } = await loggedIn();
    const renewed = await renewBackupCodes(actor, noon);
    if (!renewed.ok) throw new Error(renewed.refusal.kind);
    const shown = await findRenewedCodes(renewed.value.token, person.accountId, noon);
    expect(shown?.codes).toHaveLength(10);
    const at = noon.add({ minutes: 2 });
    const [old = ""] = backupCodes;
    const [fresh = ""] = shown?.codes ?? [];
    expect((await loginWithBackupCode({ token: await start(person, at), context }, old, at)).ok).toBe(false);
    expect((await loginWithBackupCode({ token: await start(person, at), context }, fresh, at)).ok).toBe(true);
    expect((await getSecurityView(actor, at)).backupCodes).toMatchObject({ total: 10, left: 9, used: [at] });
    expect((await mailsOf(person.accountId)).map(({ template }) => template)).toContain("backup-codes-renewed");
    await hideBackupCodes(actor);
    expect(await findRenewedCodes(renewed.value.token, person.accountId, noon)).toBeNull();
  });

  it("what shows them opens no session, and nobody else can look", async () => {
    const { actor } = await loggedIn();
    const stranger = await loggedIn();
    const renewed = await renewBackupCodes(actor, noon);
    if (!renewed.ok) throw new Error(renewed.refusal.kind);
    expect((await finishEnrolment({ token: renewed.value.token, context }, noon)).ok).toBe(false);
    expect(await findRenewedCodes(renewed.value.token, stranger.actor.accountId, noon)).toBeNull();
    expect(await findRenewedCodes(renewed.value.token, actor.accountId, noon.add({ minutes: 10 }))).toBeNull();
  });

  it("[SECURITY] without a proof just before, nothing is made and the old ones stay", async () => {
    const { actor, backupCodes } = await loggedIn({ proved: false });
    expect(await renewBackupCodes(actor, noon)).toMatchObject({ ok: false, refusal: { kind: "step-up-needed" } });
    expect((await getSecurityView(actor, noon)).backupCodes.left).toBe(backupCodes.length);
  });
});
