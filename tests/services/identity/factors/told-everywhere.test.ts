import { beforeAll, describe, expect, it } from "vitest";
import { asAuth } from "@/lib/db/scope";
import { tellNewDevice } from "@/lib/services/identity/device/tell-new-device";
import { insertFactor } from "@/lib/services/identity/factors/insert-factor";
import { preferFactor } from "@/lib/services/identity/factors/prefer-factor";
import { verifyFactor } from "@/lib/services/identity/factors/verify-factor";
import { renewBackupCodes } from "@/lib/services/identity/renew-backup-codes";
import { requestReset } from "@/lib/services/identity/reset/request-reset";
import { tellOwnerOfLock } from "@/lib/services/identity/tell-owner-of-lock";
import { resetDatabase } from "../../../support/database";
import { runJobs } from "../recovery/support";
import { mailsOf, publish } from "../support";
import { type Inside, inside } from "./support";

let catalogueId: string;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

const second = "second@example.com";

/** Somebody with two mail addresses: one from the first login, one that somebody may have added to read along, or to be told alone. */
async function withTwo(): Promise<Inside & { first: string; secondId: string }> {
  const who = await inside(catalogueId);
  const { accountId } = who.person;
  const secondId = await asAuth(async (tx) => {
    const id = await insertFactor(tx, accountId, { method: "mail", mail: second }, who.at);
    await verifyFactor(tx, accountId, id, who.at);
    return id;
  });
  return { ...who, first: "hanako@example.com", secondId };
}

const toldOf = async ({ person }: Inside, template: string) =>
  (await mailsOf(person.accountId))
    .filter((mail) => mail.template === template)
    .map(({ to }) => to)
    .sort();

describe("[SECURITY] news of a login go to every address that it has, whichever a login begins with", () => {
  it("another method is put first: all hear of it, once; the same again is no news", async () => {
    const who = await withTwo();
    for (let n = 0; n < 2; n += 1) expect((await preferFactor(who.actor, who.secondId, who.at)).ok).toBe(true);
    expect(await toldOf(who, "method-preferred")).toEqual([who.first, second]);
  });

  it("a new device, new backup codes and a lock, after another address was put first", async () => {
    const who = await withTwo();
    await preferFactor(who.actor, who.secondId, who.at);
    await tellNewDevice({ sessionId: who.actor.sessionId, address: null }, who.at);
    expect((await renewBackupCodes(who.actor, who.at)).ok).toBe(true);
    await asAuth((tx) => tellOwnerOfLock(tx, who.person.accountId, who.actor.memberId, who.at));
    for (const template of ["new-device", "backup-codes-renewed", "account-locked"])
      expect(await toldOf(who, template), template).toEqual([who.first, second]);
  });

  it("[CL-04] but a link that opens something goes to one alone: the one that comes first", async () => {
    const who = await withTwo();
    await preferFactor(who.actor, who.secondId, who.at);
    const { loginId } = who.person;
    expect((await requestReset({ loginId, brand: "S" }, "192.0.2.9", who.at)).ok).toBe(true);
    await runJobs("send-reset-link");
    expect(await toldOf(who, "password-reset")).toEqual([second]);
  });
});
