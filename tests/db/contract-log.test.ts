import type { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "@/lib/db/client";
import { appendEvents, eventBase, loadContract } from "@/lib/db/contract-log";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { replay } from "@/lib/domain/contracts/replay";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { addOption, later, noon, openSampleContract, place, publishSample, setUp } from "../services/procedures/support";
import { resetDatabase } from "../support/database";
import { sampleCatalogue } from "../support/sample-catalogue";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});
afterAll(disconnect);

/** The sample with a waiver of three months instead of two. */
function withLongerWaiver() {
  const copy = structuredClone(sampleCatalogue());
  for (const product of copy.products) {
    for (const option of product.options) {
      for (const charge of option.charges)
        if (charge.kind === "monthly" && charge.first.kind === "after-waiver") charge.first.months = 3;
    }
  }
  return copy;
}

describe("a contract's log", () => {
  it("[FB-20] a date settled under one version stays when a later version says otherwise; what comes later goes by the later one", async () => {
    const actor = await openSampleContract();
    await place(actor, addOption("equipment-warranty"), noon);
    const billedFrom = async (on: Temporal.PlainDate) => {
      const loaded = await asMember({ memberId: actor.memberId }, (tx) => loadContract(tx, actor, on));
      return { loaded, days: loaded?.state.options.map((option) => option.billedFrom?.toString()) };
    };
    const today = dateInJapan(noon);
    expect((await billedFrom(today)).days).toEqual(["2027-01-01"]);

    const published = await publishCatalogue(setUp, withLongerWaiver(), today.add({ months: 1 }), later(1));
    expect(published.outcome).toBe("published");
    const after = await billedFrom(today.add({ months: 2 }));
    expect(after.days).toEqual(["2027-01-01"]);
    expect(after.loaded?.catalogueId).toBe(published.id);

    // The same terms for a purchase on 31 December: three months from December are free.
    const at = noon.add({ hours: 24 * 40 });
    const events = [
      { ...eventBase("c", noon), type: "order", product: "fibre-vdsl", brand: "S" } as const,
      { ...eventBase("c", at), type: "add-option", option: "equipment-warranty" } as const,
    ];
    const later40 = replay(events, withLongerWaiver()).state?.options[0]?.billedFrom;
    expect(later40?.toString()).toBe("2027-03-01");
  });

  it("[JP-10] goes forward: what is decided by a clock that is behind counts from the last event's instant and can be told again", async () => {
    const actor = await openSampleContract();
    await place(actor, addOption("remote-support"), noon);
    const behind = noon.subtract({ minutes: 2 });
    const today = dateInJapan(noon);
    const appended = await asMember({ memberId: actor.memberId }, async (tx) => {
      const loaded = await loadContract(tx, actor, today, { lock: true });
      if (!loaded) throw new Error("no contract");
      const event = { ...eventBase(loaded.row.id, behind), type: "cancel-option", option: "remote-support" } as const;
      return appendEvents(tx, loaded, [event], { at: behind, actor: setUp, procedureId: null });
    });
    expect(appended.ok).toBe(true);
    const told = await asMember({ memberId: actor.memberId }, (tx) => loadContract(tx, actor, today));
    expect(told?.events.at(-1)).toMatchObject({ type: "cancel-option", at: noon.toString() });
    expect(told?.state.options.at(-1)?.cancelledOn?.toString()).toBe(today.toString());
  });
});
