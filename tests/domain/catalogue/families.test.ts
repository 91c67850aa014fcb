import { describe, expect, test } from "vitest";
import { getOption, getProduct } from "@/lib/domain/catalogue/catalogue";
import type { ChargeTerms } from "@/lib/domain/catalogue/charge";
import type { Start } from "@/lib/domain/catalogue/start";
import { sample } from "./sample";

const product = (code: string, plan: string | null = null) => getProduct(sample, code, plan);

const startOf = (start: Start) => {
  if (start.kind === "lead-time") return `${start.atMost ? "within " : ""}${start.businessDays}`;
  return start.kind === "desired-date" ? `desired ${start.earliestDays}` : start.kind;
};

const priceOf = ({ price }: ChargeTerms) =>
  price.kind === "steps"
    ? [...price.steps.map(({ upTo, yen }) => `${upTo}:${yen}`), `+${price.beyond.yen}/${price.beyond.every}`].join(" ")
    : `${price.yen} ${price.kind}`;

describe("[BZ-34] business services", () => {
  test.each<[string, string | null, string, string, number, number | undefined]>([
    ["remote-desktop", null, "1500 per-unit", "3", 1, 300],
    ["welfare", null, "500 per-unit", "5", 5, 1000],
    ["support", "standard", "3000 flat", "5", 1, undefined],
    ["support", "unlimited", "6000 flat", "5", 1, undefined],
    ["news", null, "1500 per-unit", "1", 1, 300],
    ["safety", null, "10000 flat", "5", 1, undefined],
    ["groupware", null, "9900 per-unit", "3", 1, 500],
    ["office-fibre", null, "5200 flat", "desired 14", 1, undefined],
  ])("%s %s: %s, lead time %s, from %i, limit %s", (code, plan, price, start, least, most) => {
    const { charges, start: begins, quantity, receive, family } = product(code, plan);
    expect(charges.map(priceOf)).toEqual([price]);
    expect(charges.map((charge) => charge.price.rule)).toEqual(["BZ-34"]);
    expect([startOf(begins), quantity?.min.count, quantity?.max?.count, family]).toEqual([start, least, most, "business"]);
    expect(receive).toMatchObject({ kind: "business-days", cutoff: "13:00", rule: "BZ-05" });
    expect(quantity?.max?.rule ?? "BZ-04").toBe("BZ-04");
    if (quantity?.max) expect(quantity.max.contact?.ja).toBeTruthy();
  });

  const licences = ["remote-desktop", "welfare", "support", "news", "safety"];

  test("[BZ-12] [BZ-13] who may order: business accounts, and sole proprietors where it says so", () => {
    for (const code of licences) {
      expect(product(code).who, code).toMatchObject({
        members: { only: ["corporate"], rule: "BZ-02" },
        refusedLogins: [
          { login: "standard", rule: "BZ-12" },
          { login: "business-user", rule: "BZ-13" },
        ],
      });
    }
    for (const code of ["groupware", "office-fibre"]) {
      expect(product(code).who, code).toMatchObject({
        members: { only: ["corporate", "sole-proprietor"], rule: "BZ-02" },
        refusedLogins: [{ login: "business-user", rule: "BZ-13" }],
      });
    }
  });

  test("[BZ-14] [BZ-15] methods, the first by invoice only, debit two months later", () => {
    for (const { code, family, payment } of sample.products) {
      if (family !== "business") continue;
      expect(payment.methods, code).toEqual(
        licences.includes(code) ? ["invoice", "direct-debit", "card"] : ["invoice", "direct-debit"],
      );
      expect(payment.first, code).toMatchObject({ only: ["invoice"], rule: "BZ-14" });
      expect(payment.change, code).toMatchObject({ kind: "with-invoice-number", rule: "BZ-15" });
      expect(payment.debit, code).toMatchObject({ monthsAfter: 2, rule: "BZ-15" });
    }
  });

  test("[BZ-17] [BZ-18] [BZ-19] the 15th, the month's end or the next business day, barcode below 300,000", () => {
    for (const { code, family, invoicing } of sample.products) {
      if (family !== "business") continue;
      const { monthly, yearly, immediate, barcode } = invoicing;
      for (const one of monthly ? [monthly] : [yearly?.first, yearly?.renewal, yearly?.addition]) {
        expect(one?.issue, code).toMatchObject({ kind: "month", monthsAfter: 1, day: 15, rule: "BZ-18" });
        expect(one?.due, code).toMatchObject({ kind: "end-of-issue-month", moves: "next-business-day", rule: "BZ-17" });
      }
      expect(immediate.due.rule, code).toBe("BZ-17");
      expect(barcode, code).toMatchObject({ below: 300_000, methods: ["invoice"], rule: "BZ-19" });
    }
  });

  test("only news is free in its first month", () => {
    const firsts = sample.products.flatMap(({ code, family, charges }) =>
      family === "business" ? charges.flatMap((charge) => (charge.kind === "monthly" ? [[code, charge.first.kind]] : [])) : [],
    );
    expect(firsts.filter(([, kind]) => kind !== "same-month")).toEqual([["news", "month-after"]]);
  });

  test("[BZ-11] [BZ-24] monthly licences can be withdrawn before they start; only the fibre line is cancelled by telephone", () => {
    for (const { code, family, withdrawal, cancellation } of sample.products) {
      if (family !== "business") continue;
      expect([withdrawal.kind, withdrawal.rule], code).toEqual([licences.includes(code) ? "before-start" : "never", "BZ-11"]);
      expect([cancellation.route, cancellation.rule], code).toEqual([code === "office-fibre" ? "telephone" : "portal", "BZ-24"]);
    }
  });

  test("groupware: a year that renews, more at once, fewer and the end with the term", () => {
    const { term, quantity, cancellation, versions } = product("groupware");
    expect(term).toMatchObject({ kind: "fixed", months: 12, renewsBy: 12 });
    expect([quantity?.up.kind, quantity?.down.kind]).toEqual(["day-of-receipt", "as-cancellation"]);
    expect(cancellation.ends).toMatchObject({ kind: "term-end", window: { kind: "last-day" }, to: "term-end" });
    expect(versions.kind).toBe("pinned-until-renewal");
  });

  test("[BZ-25] IT asset management: 400 a user, with the unlimited plan", () => {
    const option = getOption(product("support"), "it-assets");
    expect(option.charges.map(priceOf)).toEqual(["400 per-unit"]);
    expect(option.plans).toMatchObject({ only: ["unlimited"], rule: "BZ-25" });
    expect([option.quantity?.up.kind, option.quantity?.down.kind]).toEqual(["month-of-receipt", "next-month"]);
  });
});

describe("[CL-21] personal cloud", () => {
  test.each([
    ["cloud-o", "1"],
    ["cloud-v", "within 5"],
  ])("%s: %s business days", (code, start) => {
    const { start: begins, charges, invoicing, cancellation, withdrawal } = product(code);
    expect([startOf(begins), begins.rule]).toEqual([start, "CL-21"]);
    expect(charges.map((charge) => [charge.kind === "metered" && charge.meter, priceOf(charge)])).toEqual([
      ["vm-hours", "12 per-unit"],
      ["storage-gb-months", "15 per-unit"],
      ["egress-gb", "10 per-unit"],
    ]);
    for (const charge of charges)
      expect(charge).toMatchObject({
        free: { days: 30, rule: "CL-16" },
        correction: { rule: "CL-23" },
        price: { rule: "CL-17" },
      });
    expect(invoicing.usage).toMatchObject({
      issue: { monthsAfter: 1, day: 13, earlier: [{ until: "2024-09", monthsAfter: 2, day: 13 }], rule: "CL-18" },
      due: { kind: "issue-day", rule: "CL-18" },
    });
    expect(cancellation.ends.kind).toBe("day-of-request");
    expect(withdrawal).toMatchObject({ kind: "never", rule: "CL-16" });
  });
});

describe("[FW-14] firewall licences", () => {
  test.each([
    ["no-term", "12000 flat", "FW-04", "FW-11"],
    ["term-12", "9000 flat", "FW-05", "FW-12"],
  ])("%s: %s", (plan, price, ends, after) => {
    const { charges, cancellation, afterEnd, receive, start } = product("firewall-vm", plan);
    expect(charges.map(priceOf)).toEqual([price]);
    expect(charges[0]).toMatchObject({ first: { kind: "month-after", exceptFirstDay: true }, last: { beforeFirst: "free" } });
    expect([cancellation.ends.rule, afterEnd?.rule]).toEqual([ends, after]);
    expect(cancellation).toMatchObject({ acceptance: { kind: "staff", rule: "FW-07" }, whilePending: { rule: "FW-03" } });
    expect(receive).toMatchObject({ kind: "business-hours", from: "09:00", until: "17:30", rule: "FW-02" });
    expect(start).toMatchObject({ kind: "on-provision", rule: "FW-14" });
  });

  test("[FW-04] [FW-05] [FW-06] the 20th, of the month or of the month before; not within the term", () => {
    expect(product("firewall-vm", "no-term").cancellation).toMatchObject({ ends: { kind: "month-by-cutoff", day: 20 } });
    expect(product("firewall-vm", "term-12").cancellation).toMatchObject({
      ends: { window: { day: 20, monthsBefore: 1 }, to: "end-of-month" },
      early: { kind: "refused", rule: "FW-06" },
    });
  });
});

describe("[IV-07] inventory cloud", () => {
  test.each([
    ["inventory-lite", "10:300000 50:380000 100:450000 +70000/50"],
    ["inventory-pro", "10:350000 50:460000 100:560000 +100000/50"],
  ])("%s: %s", (code, yearly) => {
    const { charges, start, term, options, who } = product(code);
    expect(charges.map((charge) => [charge.code, charge.price.rule, priceOf(charge)])).toEqual([
      ["setup", "IV-06", "300000 flat"],
      ["recurring", "IV-07", yearly],
    ]);
    expect(start).toMatchObject({ kind: "month-start", cutoffDay: 20, rule: "IV-01", clause: "inventory#第3条(1)" });
    expect(term).toMatchObject({ months: 12, renewsBy: 12, rule: "IV-03" });
    expect(options.map((option) => option.code)).toEqual(["db-capacity", "mobile", "multi-device", "memory-ht"]);
    expect(who).toBeUndefined();
  });

  test("[IV-08] [IV-09] [IV-10] options", () => {
    const steps = "10:120000 50:152000 100:180000 +28000/50";
    const priced = product("inventory-lite").options.map(({ code, charges }) => [
      code,
      charges.map((charge) => `${charge.kind} ${charge.code} ${charge.price.rule} ${priceOf(charge)}`),
    ]);
    expect(priced).toEqual([
      ["db-capacity", ["yearly option IV-08 50000 flat"]],
      ["mobile", ["once option-setup IV-09 120000 flat", `yearly option IV-09 ${steps}`]],
      ["multi-device", ["once option-setup IV-09 120000 flat", `yearly option IV-09 ${steps}`]],
      ["memory-ht", ["monthly option IV-10 10:3000 50:4000 100:5000 +1000/50"]],
    ]);
    const database = getOption(product("inventory-lite"), "db-capacity");
    expect([database.quantity, database.cancellation.alone.kind, database.cancellation.alone.rule]).toEqual([
      undefined,
      "refused",
      "IV-08",
    ]);
  });

  test("[IV-04] [IV-05] the 10th of the month before, or at a price", () => {
    expect(product("inventory-lite").cancellation).toMatchObject({
      ends: { window: { day: 10, monthsBefore: 1, rule: "IV-04", clause: "inventory#第19条1項" } },
      early: { kind: "remaining-not-invoiced", rule: "IV-05", clause: "inventory#第4条2項", renewed: { rule: "IV-04" } },
    });
  });

  test("[IV-06] [IV-10] when it is invoiced and due", () => {
    expect(product("inventory-lite").invoicing).toMatchObject({
      yearly: {
        first: { issue: { kind: "on-receipt" }, due: { kind: "start" } },
        renewal: { issue: { monthsAfter: -1, day: 1 }, due: { kind: "end-of-issue-month", moves: "never" } },
        addition: { issue: { kind: "on-receipt" }, due: { kind: "start" } },
      },
      monthly: { issue: { monthsAfter: 0, day: 1, rule: "IV-10" } },
    });
    expect(product("inventory-lite").invoicing.barcode).toBeUndefined();
    expect(product("inventory-lite").payment.methods).toEqual(["transfer"]);
  });

  test("[IV-14] [IV-15] [IV-19] [IV-20] [IV-29] remedies", () => {
    expect(product("inventory-pro")).toMatchObject({
      late: {
        interest: { rate: { numerator: 145, denominator: 1000 }, yearDays: 365, rule: "IV-15" },
        surcharge: { times: 3, rule: "IV-14" },
        suspension: { rule: "IV-18" },
      },
      credits: {
        interruption: {
          beyondHours: 24,
          yearDays: 365,
          rule: "IV-19",
          noCreditFor: [{ cause: "app-distributor", rule: "IV-29" }],
        },
        restriction: { monthDays: 30, rule: "IV-20" },
      },
      withdrawal: { kind: "never", rule: "IV-26" },
      versions: { kind: "follows", rule: "IV-23" },
    });
  });
});
