import { describe, expect, test } from "vitest";
import { findOption, findProduct, getOption, getPermissionTable, getProduct } from "@/lib/domain/catalogue/catalogue";
import { sample } from "./sample";

const fibre = sample.products.filter((product) => product.family === "fibre");

const yenOf = (charges: readonly { price: { kind: string } }[]) =>
  charges.map(({ price }) => ("yen" in price ? price.yen : price.kind));

const prices = (product: string) =>
  Object.fromEntries(getProduct(sample, product).options.map((option) => [option.code, yenOf(option.charges)]));

describe("[FB-30] the sample operator's prices", () => {
  test("lines", () => {
    expect(yenOf(getProduct(sample, "fibre-lan").charges)).toEqual([3900]);
    expect(yenOf(getProduct(sample, "fibre-vdsl").charges)).toEqual([3500]);
  });

  const shared = {
    "mail-box-10gb": [200],
    "security-360": [571],
    "security-online": [476],
    "security-basic": [286],
    "kids-filter": [286],
    "remote-support": [500, 3000],
    "equipment-warranty": [500],
    "equipment-warranty-addon": [250],
  };

  test("options of each wiring kind", () => {
    expect(prices("fibre-lan")).toEqual({ "mail-and-web": [300], ...shared });
    expect(prices("fibre-vdsl")).toEqual({ "mail-pack": [300], ...shared });
  });

  test("[FB-19] signing up again is the only other fee", () => {
    for (const product of fibre) {
      const others = product.options.flatMap((option) =>
        option.charges.filter((charge) => charge.kind === "once").map((charge) => [option.code, charge.code]),
      );
      expect(others).toEqual([["remote-support", "re-signup"]]);
    }
  });

  test("[JP-17] only consumers of the lines may end within 8 days", () => {
    const having = sample.products.flatMap(({ code, consumerRight }) => (consumerRight ? [[code, consumerRight.days]] : []));
    expect(having).toEqual([
      ["fibre-lan", 8],
      ["fibre-vdsl", 8],
    ]);
  });
});

describe("[FB-22] what is sold in the portal is data", () => {
  test("the mail options, those of security, remote support, warranty and its add-on", () => {
    for (const product of fibre) {
      const mail = product.code === "fibre-lan" ? "mail-and-web" : "mail-pack";
      expect(product.options.filter((option) => option.soldInPortal).map((option) => option.code)).toEqual([
        mail,
        "mail-box-10gb",
        "security-360",
        "security-online",
        "security-basic",
        "kids-filter",
        "remote-support",
        "equipment-warranty",
        "equipment-warranty-addon",
      ]);
    }
  });

  test("each asks for agreement to a document that exists", () => {
    const documents = sample.documents.map((document) => document.code);
    for (const option of fibre.flatMap((product) => product.options)) {
      expect(option.agreement.rule).toBe("FB-22");
      expect(documents).toContain(option.agreement.document);
    }
  });
});

describe("[JP-06] the operator", () => {
  test("has a name in both languages, a number, a phone with its hours", () => {
    const { operator } = sample;
    expect(operator.name).toEqual({ ja: "みなとネットワーク", en: "Minato Network" });
    expect(operator.registrationNumber.number).toBe("T3987654321098");
    expect(operator.phone).toEqual({ number: "0120-000-000", hours: { ja: "月〜金 9:00〜17:30", en: "Mon–Fri 9:00–17:30" } });
    expect(operator.retention.years).toBe(10);
  });

  test("[FB-01] two brands, each with a path of its own", () => {
    expect(sample.operator.brands.list.map(({ code, path }) => [code, path])).toEqual([
      ["S", "s"],
      ["U", "u"],
    ]);
  });

  test("[CL-09] locks after 10", () => {
    expect(sample.operator.identity.lock.after).toBe(10);
  });

  test("[JP-02] is closed from 29 December to 3 January", () => {
    expect(sample.calendar.closedDays).toEqual(["12-29", "12-30", "12-31", "01-01", "01-02", "01-03"]);
  });

  test("[FB-02] brand S asks for an account ID at first login", () => {
    for (const product of fibre) expect(product.accountIds?.firstLogin.requiredForBrands).toEqual(["S"]);
  });

  test("[CL-07] every login may see to its own safety and every table says who sees statements", () => {
    for (const table of sample.permissions) {
      const rows = new Map(table.rows.map((row) => [row.code, row]));
      expect(rows.get("login.own"), table.code).toMatchObject({ holder: "own", admin: "own", user: "own" });
      expect(rows.get("statements.view")?.user, table.code).toBe("no");
    }
  });
});

describe("[FB-30] looking something up", () => {
  test("find answers null, get throws", () => {
    const product = getProduct(sample, "fibre-lan");
    expect(findProduct(sample, "moon")).toBeNull();
    expect(findOption(product, "moon")).toBeNull();
    expect(() => getProduct(sample, "moon")).toThrow("no product moon");
    expect(() => getOption(product, "moon")).toThrow("no option moon in product fibre-lan");
    expect(() => getPermissionTable(sample, "moon")).toThrow("no permission table moon");
  });
});
