import { describe, expect, test } from "vitest";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { versionFaults } from "@/lib/domain/catalogue/version-faults";
import { sample, sampleOf, set } from "./sample";

const told = (...versions: readonly (readonly [string, Catalogue])[]) =>
  versionFaults(versions.map(([from, catalogue]) => ({ from, catalogue }))).map(
    ({ file, expected, found }) => `${file}: ${expected} | ${found}`,
  );

const dearer = sampleOf(set(["products/fibre-vdsl.yaml", ["charges", 0, "price", "yen"], 3600]));

/** A catalogue whose document says that it is in force from a day. */
function since(catalogue: Catalogue, code: string, day: string): Catalogue {
  const documents = catalogue.documents.map((one) => (one.code === code ? { ...one, since: day } : one));
  return { ...catalogue, documents };
}

describe("[IV-23] versions of a catalogue", () => {
  test("one alone, and the same again later, is fine", () => {
    expect(told(["2014-10-01", sample])).toEqual([]);
    expect(told(["2014-10-01", sample], ["2026-04-01", sample], ["2026-04-02", sample])).toEqual([]);
  });

  test.each(["2014-10-01", "2014-09-30"])("a later one from %s is out of order", (from) => {
    expect(told(["2014-10-01", sample], [from, sample])).toEqual([
      `${from}/: a first day after 2014-10-01, the version's before | ${from}`,
    ]);
  });

  test("what is sold once stays: a product, a plan, an option of a product", () => {
    const later = sampleOf(
      set(
        ["products/news.yaml", ["code"], "press"],
        ["products/firewall-vm.yaml", ["plans", 0, "code"], "free"],
        ["products/inventory-pro.yaml", ["options"], ["mobile", "multi-device", "memory-ht"]],
      ),
    );
    expect(told(["2014-10-01", sample], ["2027-04-01", later])).toEqual([
      "2027-04-01/products/: firewall-vm no-term, as in 2014-10-01: contracts hold it | nothing",
      "2027-04-01/products/: inventory-pro with db-capacity, as in 2014-10-01: contracts hold it | nothing",
      "2027-04-01/products/: news, as in 2014-10-01: contracts hold it | nothing",
    ]);
  });

  test("what is sold anew is fine", () => {
    const earlier = sampleOf(set(["products/inventory-pro.yaml", ["options"], ["mobile"]]));
    expect(told(["2014-10-01", earlier], ["2027-04-01", sample])).toEqual([]);
  });
});

describe("[IV-23] a price changes from the day that its terms say", () => {
  test("the words in force from the version's day: fine", () => {
    expect(told(["2014-10-01", sample], ["2027-04-01", since(dearer, "fibre", "2027-04-01")])).toEqual([]);
  });

  test.each(["2014-10-01", "2027-03-31", "2027-04-02"])("the words in force from %s: a change on another day", (day) => {
    expect(told(["2014-10-01", sample], ["2027-04-01", since(dearer, "fibre", day)])).toEqual([
      `2027-04-01/terms/fibre.md: 施行日: 2027-04-01, the day from which the price of fibre-vdsl: recurring is another | ${day}`,
    ]);
  });

  test("of steps, of a meter, of a plan and of an option alike", () => {
    const changed = sampleOf(
      set(
        ["products/inventory-lite.yaml", ["charges", 1, "price", "beyond", "every"], 49],
        ["products/cloud-o.yaml", ["charges", 2, "price", "yen"], 11],
        ["products/firewall-vm.yaml", ["plans", 1, "charges", 0, "price", "yen"], 8000],
        ["options/kids-filter.yaml", ["charges", 0, "price", "yen"], 300],
      ),
    );
    const items = told(["2014-10-01", sample], ["2027-04-01", changed]).map((line) => /price of (.*) is another/.exec(line)?.[1]);
    expect(items).toEqual([
      "cloud-o: egress-gb",
      "fibre-lan with kids-filter: option",
      "fibre-vdsl with kids-filter: option",
      "firewall-vm term-12: recurring",
      "inventory-lite: recurring",
    ]);
  });

  test("another rule or clause of the same price is no change of price", () => {
    const renamed = sampleOf(set(["products/fibre-vdsl.yaml", ["charges", 0, "price", "clause"], "fibre#第5条1項"]));
    expect(told(["2014-10-01", sample], ["2027-04-01", renamed])).toEqual([]);
  });
});
