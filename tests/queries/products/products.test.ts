import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { findProductPage } from "@/lib/queries/products/find-product";
import { listProducts } from "@/lib/queries/products/list-products";
import { resetDatabase } from "../../support/database";
import { jst, publishSample } from "../support/arrange";

const at = jst("2026-11-20T10:50:00");
const all = { q: "", label: null };
const codes = async (wanted: Parameters<typeof listProducts>[0], door: { code: string } | null = null) =>
  (await listProducts(wanted, door, at)).lines.map(({ code }) => code);

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

describe("the list of products", () => {
  it("has each product once, its plans together, with prices and the start", async () => {
    const { lines, found } = await listProducts(all, null, at);
    expect(lines).toHaveLength(14);
    expect(found).toBe(14);
    const support = lines.find(({ code }) => code === "support");
    expect(support?.plans.map(({ code }) => code)).toEqual(["standard", "unlimited"]);
    expect(support?.plans.map(({ fees }) => Number(fees[0]?.price.totals?.total))).toEqual([3_300, 6_600]);
    for (const { code, plans } of lines) for (const { start } of plans) expect(start?.reasons.length, code).toBeGreaterThan(0);
  });

  it.each([["グループウェア"], ["ｸﾞﾙｰﾌﾟｳｪｱ"], ["ぐるーぷうぇあ"], ["ＧＲＯＵＰＷＡＲＥ"], ["  groupware  "]])(
    "finds 「%s」 whatever its script and width",
    async (q) => {
      expect(await codes({ ...all, q })).toEqual(["groupware"]);
    },
  );

  it("finds by every word and by an option's name; and nothing where one word is nowhere", async () => {
    expect(await codes({ ...all, q: "lite 在庫" })).toEqual(["inventory-lite"]);
    expect(await codes({ ...all, q: "IT資産" })).toEqual(["support"]);
    expect(await codes({ ...all, q: "groupware nothing" })).toEqual([]);
    expect(await codes({ ...all, q: "%" })).toEqual([]);
  });

  it("[BZ-02] narrows by a label, and says of each how many there are", async () => {
    const theirs = await codes({ ...all, label: "sole-proprietor" });
    expect(theirs).toEqual(expect.arrayContaining(["groupware", "office-fibre"]));
    expect(theirs).not.toContain("news");
    const page = await listProducts({ q: "groupware", label: "person" }, null, at);
    expect(page.lines).toEqual([]);
    expect(page.found).toBe(1);
    expect(page.labels.find(({ label }) => label === "sole-proprietor")?.count).toBe(1);
  });

  it("[FB-01] at a brand's own host there is what that brand sells, and nothing else", async () => {
    const theirs = await codes(all, { code: "S" });
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.every((code) => code.startsWith("fibre-"))).toBe(true);
    expect(await findProductPage({ code: "groupware", plan: null }, { code: "S" }, "ja", at)).toBeNull();
    const phones = ["S", "U", null].map(async (code) => {
      const page = await findProductPage({ code: "fibre-vdsl", plan: null }, code === null ? null : { code }, "ja", at);
      return page?.phone.number;
    });
    expect(new Set(await Promise.all(phones)).size, "each door has its own number").toBe(3);
  });
});

describe("a product's page", () => {
  it("[BZ-05] knows until when today counts, and what ordering now would mean", async () => {
    const page = await findProductPage({ code: "welfare", plan: null }, null, "ja", at);
    if (!page?.offer.ok) throw new Error("no offer");
    const { later, startsOn, receivedOn } = page.offer.value;
    expect(later?.lastAt.toString()).toBe(Temporal.Instant.from("2026-11-20T12:59:59+09:00").toString());
    expect(receivedOn.toString()).toBe("2026-11-20");
    expect(startsOn.toString()).toBe("2026-11-30");
    expect(page.quantity).toBe(5);
    expect(page.sections.length).toBeGreaterThan(8);
  });

  it("puts plans side by side in what they differ in, and is about the one that is asked for", async () => {
    const page = await findProductPage({ code: "support", plan: "unlimited" }, null, "ja", at);
    expect(page?.plan.code).toBe("unlimited");
    expect(page?.differences.map(({ title }) => title)).toContain("料金");
    for (const { said } of page?.differences ?? []) expect(said).toHaveLength(2);
    const alone = await findProductPage({ code: "welfare", plan: null }, null, "ja", at);
    expect(alone?.differences).toEqual([]);
  });

  it("[CL-16][CL-17] of what is charged by use says nothing of a total: nothing is known of it", async () => {
    const page = await findProductPage({ code: "cloud-v", plan: null }, null, "ja", at);
    if (!page?.offer.ok) throw new Error("no offer");
    expect(page.offer.value.invoices).toEqual([]);
    expect(page.plan.fees.map(({ charge }) => charge.kind)).toEqual(["metered", "metered", "metered"]);
    expect(page.surety).toBe("latest");
  });

  it("is not there for what is not sold, nor for a plan that is none", async () => {
    expect(await findProductPage({ code: "nothing", plan: null }, null, "ja", at)).toBeNull();
    expect(await findProductPage({ code: "support", plan: "x" }, null, "ja", at)).toBeNull();
  });
});
