import { describe, expect, test } from "vitest";
import { findProduct, getProduct } from "@/lib/domain/catalogue/catalogue";
import { faultsOf, sample, sampleOf, set } from "./sample";

const yenOf = (plan: string | null, code = "firewall-vm") =>
  getProduct(sample, code, plan).charges.map(({ price }) => ("yen" in price ? price.yen : null));

describe("[FW-14] a product with plans is one product for each", () => {
  test("a plan has its own choices, and the product's where it makes none", () => {
    expect([yenOf("no-term"), yenOf("term-12")]).toEqual([[12000], [9000]]);
    const [free, bound] = [getProduct(sample, "firewall-vm", "no-term"), getProduct(sample, "firewall-vm", "term-12")];
    expect([free.term.kind, bound.term.kind]).toEqual(["none", "fixed"]);
    expect([free.cancellation.ends.kind, bound.cancellation.ends.kind]).toEqual(["month-by-cutoff", "term-end"]);
    expect([free.afterEnd?.kind, bound.afterEnd?.kind]).toEqual(["months-until-confirmed", "next-term"]);
    expect(bound.receive).toEqual(free.receive);
    expect(bound.name).toEqual(free.name);
    expect([free.plan.en, bound.plan.en]).toEqual(["Plan without term", "Plan with a 12-month term"]);
  });

  test("without a plan the first is meant; a product without plans has none to name", () => {
    expect(findProduct(sample, "firewall-vm")?.planCode).toBe("no-term");
    expect(findProduct(sample, "news")?.planCode).toBeNull();
    expect(findProduct(sample, "news", "no-term")).toBeNull();
    expect(findProduct(sample, "firewall-vm", "moon")).toBeNull();
    expect(() => getProduct(sample, "firewall-vm", "moon")).toThrow("no product firewall-vm with plan moon");
    expect(() => getProduct(sample, "moon")).toThrow("no product moon in");
  });

  test("the order is the file's", () => {
    const raw = set([
      "products/support.yaml",
      ["plans"],
      [
        { code: "unlimited", name: { ja: "二", en: "two" } },
        { code: "standard", name: { ja: "一", en: "one" } },
      ],
    ]);
    expect(findProduct(sampleOf(raw), "support")?.planCode).toBe("unlimited");
  });

  test("a product without plans and without a name for one is called as itself", () => {
    expect(getProduct(sample, "news").plan).toEqual(getProduct(sample, "news").name);
    expect(getProduct(sample, "fibre-lan").plan.en).toBe("LAN wiring");
  });

  test("[BZ-25] an option of one plan stands in all, with the plans that may have it", () => {
    for (const plan of ["standard", "unlimited"])
      expect(getProduct(sample, "support", plan).options.map(({ code, plans }) => [code, plans?.only])).toEqual([
        ["it-assets", ["unlimited"]],
      ]);
  });

  test("a fault of a plan's own choice is named in the plan, a shared one in the product", () => {
    const path = "products/firewall-vm.yaml";
    const own = faultsOf(set([path, ["plans", 1, "cancellation", "ends", "window", "monthsBefore"], 12]));
    expect(own.join()).toMatch(/^products\/firewall-vm\.yaml plans\[1\]\.cancellation\.ends\.window\.monthsBefore: less than 12/);
    const shared = faultsOf(set([path, ["document"], "moon"]));
    expect(shared).toHaveLength(1);
    expect(shared[0]).toMatch(/^products\/firewall-vm\.yaml document: one of /);
  });

  test.each([
    [
      "a plan given twice",
      [
        { code: "a", name: { ja: "一", en: "one" } },
        { code: "a", name: { ja: "一", en: "one" } },
      ],
      "plans[1].code: a code given once",
    ],
    [
      "a plan that chooses what no plan may",
      [{ code: "a", name: { ja: "一", en: "one" }, document: "x" }],
      "plans[0].document: no such key",
    ],
    ["no plan in the list", [], "plans: at least 1 entry | an empty list"],
  ])("%s", (_, plans, expected) => {
    expect(faultsOf(set(["products/firewall-vm.yaml", ["plans"], plans])).join("\n")).toContain(expected);
  });
});
