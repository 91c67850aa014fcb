import { beforeEach, describe, expect, test } from "vitest";
import type { CancelComparison, EndChoice } from "@/lib/domain/ordering/compare-cancel-option";
import { compareCancel } from "@/lib/queries/options/compare-cancel";
import { resetDatabase } from "@/tests/support/database";
import { buy, end, type Household, jst, openHousehold, publishSample, register } from "../support/arrange";

let home: Household;
const at = jst("2026-11-21T12:00");

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  home = await openHousehold("2026-06-10T10:00");
});

async function compared(option: string): Promise<CancelComparison> {
  const page = await compareCancel(home.holder, option, at);
  if (!page?.comparison.ok) throw new Error(JSON.stringify(page));
  return page.comparison.value;
}

/** What each month costs, tax included. */
const feesOf = (choice: Pick<EndChoice, "months"> | null) =>
  choice?.months.map(({ month, totals }) => `${month.toString()} ${totals.total}`);

describe("[FB-20] inside the waiver", () => {
  test("ending costs nothing, now or on the first of next month; doing nothing costs each month after the waiver", async () => {
    await buy(home.holder, "equipment-warranty", "2026-11-10T10:00");
    const { now, later, nothing, again, newWaiver } = await compared("equipment-warranty");
    expect([feesOf(now), now.total, now.reasons]).toEqual([[], 0n, []]);
    expect([feesOf(later), later?.total]).toEqual([[], 0n]);
    expect(feesOf(nothing)?.[0]).toBe("2027-01 550");
    expect([nothing.count, nothing.months.length, nothing.total]).toEqual([12, 10, 5500n]);
    expect([again, newWaiver]).toEqual([null, true]);
  });

  test("in its last month, ending now is free and ending a month later costs the first fee", async () => {
    await buy(home.holder, "equipment-warranty", "2026-10-10T10:00");
    const { now, later } = await compared("equipment-warranty");
    expect(feesOf(now)).toEqual([]);
    expect(feesOf(later)).toEqual(["2026-12 550"]);
  });
});

describe("[FB-16] what is ended before its first fee is charged", () => {
  test("in the month of its start, so that ending now and ending next month cost the same", async () => {
    await buy(home.holder, "remote-support", "2026-11-02T10:00");
    const { now, later, nothing } = await compared("remote-support");
    expect(feesOf(now)).toEqual(["2026-11 550"]);
    expect(now.reasons.flatMap(({ terms }) => terms.map((term) => term.rule))).toContain("FB-16");
    expect(feesOf(later)).toEqual(["2026-12 550"]);
    expect([feesOf(nothing)?.[0], nothing.months.length, nothing.total]).toEqual(["2026-12 550", 11, 6050n]);
  });

  test("`later` counts this month's fee too", async () => {
    await buy(home.holder, "remote-support", "2026-09-02T10:00");
    const { now, later } = await compared("remote-support");
    expect([feesOf(now), now.total]).toEqual([["2026-11 550"], 550n]);
    expect([feesOf(later), later?.total]).toEqual([["2026-11 550", "2026-12 550"], 1100n]);
  });
});

test("[FB-19] signing up again costs its fee with tax, and no new waiver comes with it", async () => {
  await buy(home.holder, "remote-support", "2026-09-02T10:00");
  expect(await compared("remote-support")).toMatchObject({ again: 3300n, newWaiver: false });
});

describe("refused", () => {
  const refusal = async (option: string, actor = home.holder) => {
    const page = await compareCancel(actor, option, at);
    return page?.comparison.ok === false ? page.comparison.refusal.kind : page;
  };

  test("[FB-16] what is not held, never was or is ended already", async () => {
    expect(await refusal("remote-support")).toBe("not-held");
    await buy(home.holder, "remote-support", "2026-09-02T10:00");
    await end(home.holder, "remote-support", "2026-11-05T10:00");
    expect(await refusal("remote-support")).toBe("not-held");
  });

  test("[FB-32] a user ID, on a page that still names the option", async () => {
    await buy(home.holder, "remote-support", "2026-09-02T10:00");
    const user = await register(home, "mihon-jiro", "user", "2026-10-01T10:00");
    expect(await refusal("remote-support", user)).toBe("role-not-permitted");
    expect((await compareCancel(user, "remote-support", at))?.name.en).toBe("Remote support");
  });

  test("[FB-01] an option that the product does not have, and another brand's login, are not there", async () => {
    expect(await compareCancel(home.holder, "moon-cover", at)).toBeNull();
    expect(await compareCancel({ ...home.holder, brand: "U" }, "remote-support", at)).toBeNull();
  });
});
