import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { getProduct } from "@/lib/domain/catalogue/catalogue";
import { fitsLabel, labelsOf, type ProductLabel } from "@/lib/domain/catalogue/product-labels";
import { offeredFees, offeredStart, previewOffer, suretyOf } from "@/lib/domain/ordering/product-offer";
import { sampleCatalogue } from "../../support/sample-catalogue";

const catalogue = sampleCatalogue();
const jst = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Tokyo]`).toInstant();
const at = (text: string, brand: string | null = null) => ({ at: jst(text), brand });
const day = Temporal.PlainDate.from("2026-11-20");

/** Product and plan, what it is for, tax-exclusive and tax-inclusive yen. */
const fees: readonly (readonly [string, string | null, readonly (readonly [string, number, number, number])[]])[] = [
  ["groupware", null, [["yearly", 1, 9_900, 10_890]]],
  ["support", "unlimited", [["monthly", 1, 6_000, 6_600]]],
  ["welfare", null, [["monthly", 5, 2_500, 2_750]]],
  ["news", null, [["monthly", 1, 1_500, 1_650]]],
  [
    "inventory-lite",
    null,
    [
      ["once", 1, 300_000, 330_000],
      ["yearly", 1, 300_000, 330_000],
    ],
  ],
  ["firewall-vm", null, [["monthly", 1, 12_000, 13_200]]],
];

describe("what a new contract costs", () => {
  it.each(fees)("[BZ-34][IV-06][IV-07][JP-05] %s %s, for the least that can be ordered", (code, plan, expected) => {
    const shown = offeredFees(getProduct(catalogue, code, plan), catalogue, day);
    const told = shown.map(({ charge, quantity, price }) => [
      charge.kind,
      quantity,
      Number(price.yen),
      Number(price.totals?.total),
    ]);
    expect(told.toSorted()).toEqual([...expected].toSorted());
  });

  it("[FB-16] what only who signs up again pays is not among it", () => {
    const product = getProduct(catalogue, "groupware");
    const price = { kind: "flat", yen: 500, rule: "X-1", clause: "x#1" } as const;
    const name = { ja: "再加入", en: "Signing up again" };
    const again = { kind: "once", code: "re-signup", when: "signing-up-again", name, price, tax: "standard" } as const;
    const setup = { ...again, code: "setup", when: "start" } as const;
    const shown = offeredFees({ ...product, charges: [...product.charges, again, setup] }, catalogue, day);
    expect(shown.map(({ charge }) => charge.code)).toEqual(["recurring", "setup"]);
  });
});

describe("what ordering now would mean", () => {
  it("[BZ-05] one second decides about the start, and the page knows until when", () => {
    const product = getProduct(catalogue, "welfare");
    const before = previewOffer(product, catalogue, at("2026-11-20T12:59:59"));
    const after = previewOffer(product, catalogue, at("2026-11-20T13:00:00"));
    if (!before.ok || !after.ok) throw new Error("refused");
    expect(before.value.startsOn.toString()).toBe("2026-11-30");
    expect(before.value.later?.lastAt.toString()).toBe(jst("2026-11-20T12:59:59").toString());
    expect(before.value.later?.startsOn.toString()).toBe("2026-12-01");
    expect(after.value.startsOn.toString()).toBe("2026-12-01");
  });

  it("[IV-01] the 20th is the last day for the 1st of next month", () => {
    const offer = previewOffer(getProduct(catalogue, "inventory-lite"), catalogue, at("2026-11-20T09:00:00"));
    if (!offer.ok) throw new Error("refused");
    expect(offer.value.startsOn.toString()).toBe("2026-12-01");
    expect(offer.value.later?.lastAt.toString()).toBe(jst("2026-11-20T23:59:59").toString());
    expect(offer.value.later?.startsOn.toString()).toBe("2027-01-01");
    expect(Number(offer.value.total)).toBe(660_000);
  });

  it("is there for every product and plan that is sold: whoever may order is found in its own terms", () => {
    const refused = catalogue.products.filter((product) => !previewOffer(product, catalogue, at("2026-11-20T09:00:00")).ok);
    expect(refused.map(({ code, planCode }) => `${code} ${planCode}`)).toEqual([]);
  });
});

describe("how sure the start is", () => {
  it("[CL-21][FW-14] a lead time of at most so many days is the latest, one by provision is expected", () => {
    const of = (code: string) => suretyOf(getProduct(catalogue, code));
    expect(["welfare", "cloud-v", "firewall-vm"].map(of)).toEqual(["certain", "latest", "expected"]);
  });

  it("[FB-01] is reckoned for the brand by whose door somebody came", () => {
    const product = getProduct(catalogue, "fibre-vdsl");
    expect(offeredStart(product, catalogue, at("2026-11-20T09:00:00", "U")).ok).toBe(true);
    expect(offeredStart(product, catalogue, at("2026-11-20T09:00:00", "X"))).toMatchObject({
      refusal: { kind: "brand-not-served" },
    });
  });
});

describe("labels", () => {
  const of = (code: string, plan: string | null = null) => labelsOf(getProduct(catalogue, code, plan));

  it("[BZ-02][BZ-12][CL-16] are read off the terms", () => {
    expect(of("groupware")).toEqual(["sole-proprietor", "corporate"]);
    expect(of("news")).toContain("business-login");
    expect(of("news")).toContain("free-at-first");
    expect(of("news")).not.toContain("sole-proprietor");
    expect(of("cloud-v")).toContain("free-at-first");
  });

  it("say nothing of members where everybody may order, and call nothing free that isn't whatever the day", () => {
    expect(of("fibre-lan")).toEqual(["no-minimum-term"]);
    expect(of("firewall-vm")).toEqual(["no-minimum-term"]);
    const product = getProduct(catalogue, "groupware");
    const only = ["person", "sole-proprietor", "corporate"] as const;
    const who = { members: { only: [...only], rule: "X-1", clause: "x#1" }, refusedLogins: [] };
    expect(labelsOf({ ...product, who })).toEqual([]);
  });

  it("[BZ-02] somebody who looks for a kind of member finds what that kind may order", () => {
    const found = (label: ProductLabel) =>
      new Set(catalogue.products.filter((product) => fitsLabel(product, label)).map(({ code }) => code));
    expect(found("person").has("fibre-lan")).toBe(true);
    expect(found("person").has("groupware")).toBe(false);
    expect(found("corporate").size).toBe(14);
    expect(found("business-login").has("news")).toBe(true);
  });
});
