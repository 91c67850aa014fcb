import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { Product } from "@/lib/domain/catalogue/product";
import { replay } from "@/lib/domain/contracts/replay";
import { catalogue, day, story, type Told } from "../support";

/** The sample with something changed for one product, in force from a day on; before it the sample as it is. */
function from(first: string, code: string, change: (product: Product) => void): (on: Temporal.PlainDate) => Catalogue {
  const later = structuredClone(catalogue);
  for (const product of later.products) if (product.code === code) change(product);
  return (on) => (Temporal.PlainDate.compare(on, first) < 0 ? catalogue : later);
}

const dearer = (product: Product) => {
  for (const charge of product.charges) {
    const { price } = charge;
    if (price.kind === "steps") for (const step of price.steps) step.yen += 1000;
    else price.yen += 100;
  }
};

const lines = (terms: Parameters<typeof replay>[1], until: string, ...told: Told[]) =>
  replay(story(...told), terms, { member: "corporate", until: day(until) }).issued.flatMap((invoice) =>
    invoice.lines.map((line) => [line.code, line.from.toString(), Number(line.amount)]),
  );

describe("[IV-23] the newest terms apply to every contract, from their day, by the first day of each period", () => {
  const annual: Told = ["2026-11-20", { type: "order", product: "inventory-lite", quantity: 10 }];

  test("a renewal invoiced before the change is priced by the day on which its year begins", () => {
    const terms = from("2027-12-01", "inventory-lite", dearer);
    expect(lines(terms, "2027-11-01", annual).at(-1)).toEqual(["recurring", "2027-12-01", 301_000]);
  });

  test("a change a day later waits for the year after", () => {
    const terms = from("2027-12-02", "inventory-lite", dearer);
    expect(lines(terms, "2028-11-01", annual).filter(([code]) => code === "recurring")).toEqual([
      ["recurring", "2026-12-01", 300_000],
      ["recurring", "2027-12-01", 300_000],
      ["recurring", "2028-12-01", 301_000],
    ]);
  });

  test("a month is priced by its first day, and nothing invoiced is priced again", () => {
    const monthly: Told = ["2026-01-05", { type: "order", product: "remote-desktop", quantity: 1, login: "business-admin" }];
    const terms = from("2026-03-15", "remote-desktop", dearer);
    expect(lines(terms, "2026-05-31", monthly).map(([, , amount]) => amount)).toEqual([1500, 1500, 1500, 1600]);
  });
});

describe("[BZ-34] terms that are pinned until the renewal", () => {
  const licences: Told = ["2026-01-05", { type: "order", product: "groupware", quantity: 10 }];
  const terms = from("2026-06-01", "groupware", dearer);

  test("an addition in the running term costs what was agreed to, the renewed term what is in force then", () => {
    const all = lines(terms, "2027-03-31", licences, ["2026-07-10", { type: "change-quantity", quantity: 12 }]);
    expect(all).toEqual([
      ["recurring", "2026-01-08", 99_000],
      ["addition", "2026-07-10", 9_900],
      ["recurring", "2027-01-08", 120_000],
    ]);
  });

  test("an option that came meanwhile can be bought", () => {
    const option = catalogue.products.flatMap((product) => product.options).find(({ code }) => code === "db-capacity");
    if (!option) throw new Error("no option");
    const more = from("2026-06-01", "groupware", (product) => {
      product.options = [option];
    });
    const told = lines(more, "2026-09-30", licences, ["2026-07-10", { type: "add-option", option: "db-capacity" }]);
    expect(told.map(([code]) => code)).toContain("option");
  });
});
