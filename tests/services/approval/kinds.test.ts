import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { approvableKinds } from "@/lib/domain/procedures/approvable";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { ownerQuery, resetDatabase } from "../../support/database";
import { sampleCatalogue } from "../../support/sample-catalogue";
import { steppedUp } from "../../support/stepped-up";
import { carryOut, logIn } from "../people/support";
import { addOption, cancelOption, deleteId, noon, openSampleContract, place, registerId, setUp } from "../procedures/support";
import { approve, ask, listed, openAdmin, openCompany, setSwitch, standing, support, twoAdmins } from "./support";

/** The sample, in which users may approve as well: whose contracts are chosen. */
function withUsers() {
  return JSON.parse(JSON.stringify(sampleCatalogue()), (_key, value) =>
    value?.code === "approval.decide" ? { ...value, roles: ["admin", "user"] } : value,
  );
}

beforeAll(async () => {
  await resetDatabase();
  const published = await publishCatalogue(
    setUp,
    withUsers(),
    Temporal.PlainDate.from("2014-10-01"),
    noon.subtract({ hours: 24 * 900 }),
  );
  if (published.outcome !== "published") throw new Error(JSON.stringify(published));
});

const daysLater = (days: number) => noon.add({ hours: 24 * days });

describe("every kind that can be approved", () => {
  const asked: Record<(typeof approvableKinds)[number], { request: ProcedureRequest; before?: ProcedureRequest }> = {
    "add-option": { request: addOption("remote-support") },
    "cancel-option": { before: addOption("remote-support"), request: cancelOption("remote-support") },
    "delete-account-id": { before: registerId("to-be-deleted"), request: deleteId("to-be-deleted") },
  };

  for (const kind of approvableKinds)
    it(`[BZ-13] ${kind} is asked for, and approved the day after`, async () => {
      const company = await openCompany();
      const { before, request } = asked[kind];
      if (before) await place(company.holder, before, noon.subtract({ hours: 24 * 40 }));
      await setSwitch(company, true);
      const requestId = await ask(company.holder, request);
      expect(await approve(twoAdmins(company).first, requestId, daysLater(1))).toBe("approved");
      expect(await standing(requestId)).toMatchObject({ request: "approved", procedure: "placed", events: 1 });
    });
});

describe("somebody with chosen contracts", () => {
  it("[BZ-13][SECURITY] approves what is asked for on these, and finds nothing of the others", async () => {
    const company = await openCompany();
    const elsewhere = await openSampleContract({ member: { id: company.memberId } });
    await setSwitch(company, true);
    const user = await openAdmin(company.memberId, "user");
    const [grant] = await ownerQuery<{ id: string }>("SELECT id FROM account_grant WHERE account_id = $1", [user.accountId]);
    if (!grant) throw new Error("no grant");
    const access = { role: "user", contracts: [company.holder.contractId], until: null, purpose: null };
    const changed = await carryOut(twoAdmins(company).first, { kind: "change-access", grantId: grant.id, access }, noon);
    expect(changed?.ok).toBe(true);
    const { actor } = await logIn(user.accountId, grant.id, noon);
    const bounded = { ...(await steppedUp(actor, noon)), ...(actor.boundedBy ? { boundedBy: actor.boundedBy } : {}) };
    const [there, here] = [await ask(elsewhere), await ask(company.holder, support)];
    expect((await listed(bounded, "open"))?.lines.map(({ id }) => id)).toEqual([here]);
    expect(await approve(bounded, there)).toBe("not there");
    expect(await approve(bounded, here)).toBe("approved");
    expect(await standing(here)).toMatchObject({ procedure: "placed", events: 1 });
    expect(await standing(there)).toMatchObject({ request: "open", answers: 0 });
  });
});
