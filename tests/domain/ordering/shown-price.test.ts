import { describe, expect, test } from "vitest";
import { findOption, getProduct } from "@/lib/domain/catalogue/catalogue";
import type { TermsByDay } from "@/lib/domain/catalogue/terms-by-day";
import { replay } from "@/lib/domain/contracts/replay";
import { monthReasons } from "@/lib/domain/ordering/month-reasons";
import { monthlyPrice, optionMonthlyPrice, signUpAgainPrice } from "@/lib/domain/ordering/shown-price";
import { add, cancel, catalogue, chargesIn, day, lan, month, stateOf, story, type Told, vdsl } from "../support";

const order = { type: "order", login: "business-admin" } as const;

const company = (...told: Told[]) => {
  const { state, refusals } = replay(story(...told), catalogue, { member: "corporate" });
  if (!state || refusals.length > 0) throw new Error(JSON.stringify(refusals));
  return state;
};

const optionOf = (product: string, code: string, plan: string | null = null) => {
  const option = findOption(getProduct(catalogue, product, plan), code);
  if (!option) throw new Error(code);
  return option;
};

describe("the monthly price on a screen", () => {
  test("[BZ-34] is that of the quantity of the day, and what the month is charged", () => {
    const state = company(["2026-01-07", { ...order, product: "remote-desktop", quantity: 30 }]);
    const price = monthlyPrice(state, catalogue, day("2026-03-10"));
    // 30 × 1,500, and 10% on it.
    expect([price?.yen, price?.totals?.total, price?.term.rule]).toEqual([45_000n, 49_500n, "BZ-34"]);
    expect(chargesIn(state, "2026-03").map((one) => one.amount)).toEqual([price?.yen]);
  });

  test("[BZ-25] an option not held costs for as many as the contract has, a held one for its own number", () => {
    const bare = company(["2026-01-07", { ...order, product: "support", plan: "unlimited", quantity: 12 }]);
    const option = optionOf("support", "it-assets", "unlimited");
    expect(optionMonthlyPrice(bare, catalogue, option, null, day("2026-03-10"))?.yen).toBe(4_800n);
    const told: Told[] = [
      ["2026-01-07", { ...order, product: "support", plan: "unlimited", quantity: 12 }],
      ["2026-03-02", { type: "add-option", option: "it-assets", quantity: 5 }],
    ];
    const held = company(...told);
    expect(optionMonthlyPrice(held, catalogue, option, held.options[0] ?? null, day("2026-03-10"))?.yen).toBe(2_000n);
  });

  test("[IV-07] a product with yearly fees has none", () => {
    const state = company(["2026-01-10", { type: "order", product: "inventory-lite", quantity: 10 }]);
    expect(monthlyPrice(state, catalogue, day("2026-03-10"))).toBeNull();
  });

  test("[JP-05] before the first tax rate there is no total, and the price itself stays", () => {
    const price = monthlyPrice(stateOf(["2026-01-12", lan]), catalogue, day("1988-12-31"));
    expect([price?.yen, price?.totals]).toEqual([3_900n, null]);
  });

  test("[JP-05] a price of a later version is shown from its own first day", () => {
    const dearer = structuredClone(catalogue);
    const fee = dearer.products.find((one) => one.code === "fibre-lan")?.charges[0];
    if (fee?.kind !== "monthly" || fee.price.kind !== "flat") throw new Error("no monthly fee");
    fee.price.yen = 4_000;
    const terms: TermsByDay = (on) => (on.toString() < "2026-05-01" ? catalogue : dearer);
    const state = stateOf(["2026-01-12", lan]);
    expect(["2026-04-30", "2026-05-01"].map((on) => monthlyPrice(state, terms, day(on))?.yen)).toEqual([3_900n, 4_000n]);
  });

  test("[FB-19] signing up again costs where the option says so, and nothing where it does not", () => {
    const again = signUpAgainPrice(optionOf("fibre-vdsl", "remote-support"), catalogue, day("2026-03-10"));
    expect([again?.yen, again?.totals?.total, again?.term.rule]).toEqual([3_000n, 3_300n, "FB-19"]);
    expect(signUpAgainPrice(optionOf("fibre-vdsl", "equipment-warranty"), catalogue, day("2026-03-10"))).toBeNull();
  });
});

describe("why a month costs what it costs", () => {
  const kinds = (item: string, of: string, ...told: Told[]) =>
    monthReasons(stateOf(...told), catalogue, item, month(of)).map((reason) => reason.kind);
  const bought: Told[] = [
    ["2026-01-12", vdsl],
    ["2026-02-03", add("remote-support")],
  ];
  const key = "remote-support#1";

  test("[FB-16] nothing before it is there, free, charged, the last month in full, nothing after it", () => {
    const ended: Told[] = [...bought, ["2026-04-05", cancel("remote-support")]];
    expect(kinds(key, "2026-01", ...ended)).toEqual([]);
    expect(kinds(key, "2026-02", ...ended)).toEqual(["first-month-free"]);
    expect(kinds(key, "2026-03", ...ended)).toEqual(["monthly-fee"]);
    expect(kinds(key, "2026-04", ...ended)).toEqual(["last-month-in-full"]);
    expect(kinds(key, "2026-05", ...ended)).toEqual([]);
  });

  test("[FB-19] what comes once stands beside the month's own reason", () => {
    const again: Told[] = [...bought, ["2026-04-05", cancel("remote-support")], ["2026-05-08", add("remote-support")]];
    expect(kinds("remote-support#2", "2026-05", ...again)).toEqual(["re-signup-fee"]);
    expect(kinds("remote-support#2", "2026-06", ...again)).toEqual(["monthly-fee"]);
  });
});
