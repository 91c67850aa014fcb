import { beforeEach, describe, expect, test } from "vitest";
import { findOptionView } from "@/lib/queries/options/list-options";
import type { OptionView } from "@/lib/queries/options/option-view";
import { recordLineCancellation } from "@/lib/services/contracts/record-line-cancellation";
import { resetDatabase } from "@/tests/support/database";
import { buy, end, type Household, jst, openHousehold, publishSample, register } from "../support/arrange";

let home: Household;
const at = jst("2026-11-21T12:00");

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  home = await openHousehold("2026-06-10T10:00");
});

async function seen(option: string, { actor = home.holder, on = at } = {}): Promise<OptionView> {
  const found = await findOptionView(actor, option, on);
  if (!found) throw new Error(`no option ${option}`);
  return found.option;
}

test("[FB-03] what was never bought can be bought: no fee of this month, no support, no history", async () => {
  const view = await seen("remote-support");
  expect(view).toMatchObject({ state: "none", instance: null, feeReasons: [], support: null, hasSupport: true, history: [] });
  expect(view.monthly?.total).toBe(550n);
  expect(view.act.kind === "add" && view.act.preview.option).toBe("remote-support");
});

describe("what is held", () => {
  test("[FB-20] tells until when the waiver lasts and why this month is free", async () => {
    await buy(home.holder, "equipment-warranty", "2026-11-10T10:00");
    const view = await seen("equipment-warranty");
    expect(view).toMatchObject({ state: "held", act: { kind: "cancel" }, feeReasons: [{ kind: "waiver-month" }] });
    expect(view.waiverEndsOn?.toString()).toBe("2026-12-31");
    expect(view.support?.details.phone).toBe("0120-000-222");
  });

  test("[FB-16] and has no waiver is free in the month of its start only", async () => {
    await buy(home.holder, "remote-support", "2026-11-02T10:00");
    expect(await seen("remote-support")).toMatchObject({ waiverEndsOn: null, feeReasons: [{ kind: "first-month-free" }] });
    const december = await seen("remote-support", { on: jst("2026-12-01T00:00") });
    expect(december.feeReasons.map((one) => one.kind)).toEqual(["monthly-fee"]);
  });
});

describe("what is ended", () => {
  test("[FB-16] before its first fee is charged this month; the support is gone; it can be bought anew", async () => {
    await buy(home.holder, "remote-support", "2026-11-02T10:00");
    await end(home.holder, "remote-support", "2026-11-05T10:00");
    const view = await seen("remote-support");
    expect(view).toMatchObject({ state: "ending", support: null, act: { kind: "add" } });
    expect(view.feeReasons.flatMap((one) => one.terms).map((term) => term.rule)).toContain("FB-16");
    expect(view.instance?.endsOn?.toString()).toBe("2026-11-30");
  });

  test("is history from the day after its last", async () => {
    await buy(home.holder, "remote-support", "2026-09-02T10:00");
    await end(home.holder, "remote-support", "2026-11-05T10:00");
    expect(await seen("remote-support", { on: jst("2026-11-30T23:59") })).toMatchObject({ state: "ending", history: [] });
    const view = await seen("remote-support", { on: jst("2026-12-01T00:00") });
    expect(view).toMatchObject({ state: "none", instance: null, feeReasons: [] });
    expect(view.history.map((one) => one.key)).toEqual(["remote-support#1"]);
  });

  test("[FB-19] costs the fee for signing up again, once it was bought before", async () => {
    const yenOfAct = (view: OptionView) => view.act.kind === "add" && JSON.stringify(view.act.preview.points);
    const first = await seen("remote-support");
    expect(first.again).toMatchObject({ yen: 3000n, term: { rule: "FB-19" } });
    await buy(home.holder, "remote-support", "2026-09-02T10:00");
    await end(home.holder, "remote-support", "2026-10-05T10:00");
    expect(yenOfAct(first)).not.toContain("3300");
    expect(yenOfAct(await seen("remote-support"))).toContain("3300");
    expect((await seen("equipment-warranty")).again).toBeNull();
  });
});

describe("refused", () => {
  const refused = async (option: string, actor = home.holder) => {
    const { act } = await seen(option, { actor });
    return act.kind === "refused" ? [act.asked, act.refusal.kind] : act.kind;
  };

  test("[FB-32] a user ID ends nothing, and buys what a switch is for only while it is on", async () => {
    await buy(home.holder, "remote-support", "2026-09-02T10:00");
    const user = await register(home, "mihon-jiro", "user", "2026-10-01T10:00");
    expect(await refused("remote-support", user)).toEqual(["cancel", "role-not-permitted"]);
    expect(await refused("equipment-warranty", user)).toEqual(["add", "switched-off"]);
  });

  test("[FB-27] nothing is added to a contract that is being cancelled", async () => {
    const staff = { kind: "system", name: "test" } as const;
    await recordLineCancellation(staff, home, jst("2026-11-20T10:00"));
    expect(await refused("remote-support")).toEqual(["add", "contract-cancelling"]);
  });

  test("[FB-20] another brand's option is not there", async () => {
    const other = await openHousehold("2026-06-10T10:00", { brand: "U", familyName: "別人" });
    expect(await findOptionView(other.holder, "equipment-warranty", at)).toBeNull();
    expect(await findOptionView(other.holder, "remote-support", at)).not.toBeNull();
  });
});
