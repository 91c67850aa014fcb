import type { ReasonKind } from "../../../domain/reason-kinds";
import { monthTicks } from "../month-ticks";
import type { ReasonTemplate } from "../words";

const rounding: Readonly<Record<string, string>> = { truncate: "cut off", "half-up": "rounded half up", ceil: "rounded up" };

/** Why an amount is that amount. */
export const amountReasons = {
  "monthly-fee": (f) => ({
    question: `Why ${f.yen("yen")} (tax excluded)?`,
    sentence: `Because ${f.month("month")} is a month with the monthly fee.`,
    rows: [
      { label: "Monthly fee (tax excluded)", value: f.yen("yen"), note: f.name("name") },
      { label: "Charged from", value: f.date("billedFrom") },
      { label: "Fee of this month (tax excluded)", value: f.yen("yen"), note: "No proration" },
    ],
    months: monthTicks(f, f.plainMonth("month"), false),
  }),
  "last-month-in-full": (f) => ({
    question: `Why ${f.yen("yen")} (tax excluded)?`,
    sentence: "Because the month in which it ends is charged in full, without proration.",
    rows: [
      { label: "Monthly fee (tax excluded)", value: f.yen("yen"), note: f.name("name") },
      { label: "Last day that is charged", value: f.date("endsOn") },
      { label: "Fee of this month (tax excluded)", value: f.yen("yen"), note: "No proration" },
    ],
    months: monthTicks(f, f.plainMonth("month"), true),
    counterfactual: `There is no fee for ${f.asMonth(f.plainMonth("month").add({ months: 1 }))}.`,
  }),
  "first-month-free": (f) => ({
    question: `Why is ${f.month("month")} ¥0?`,
    sentence: "Because the month of the start is free.",
    rows: [
      { label: "Starts", value: f.date("startsOn") },
      { label: "Charged from", value: f.date("billedFrom") },
      { label: "Fee of this month", value: "¥0" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
  }),
  "waiver-month": (f) => ({
    question: `Why is ${f.month("month")} ¥0?`,
    sentence: "Because it is a month of the waiver period.",
    rows: [
      { label: "Application received", value: f.date("startsOn") },
      { label: "Last day of the waiver", value: f.date("waiverEndsOn") },
      { label: "Fee of this month", value: "¥0" },
    ],
    months: monthTicks(f, f.plainDate("billedFrom").toPlainYearMonth(), false),
  }),
  "re-signup-fee": (f) => ({
    question: `Why ${f.yen("yen")} (tax excluded)?`,
    sentence: "Because it was ordered again after a cancellation.",
    rows: [
      { label: "Times ordered", value: String(f.number("times")), note: "The first time is free" },
      { label: f.name("name"), value: f.yen("yen") },
    ],
    counterfactual: "There is no fee for the first order.",
  }),
  "tax-once": (f) => ({
    question: `Why is the tax ${f.yen("tax")}?`,
    sentence: `Because ${f.number("rate")}% is applied once, to the tax-exclusive total.`,
    rows: [
      { label: `Total at ${f.number("rate")}% (tax excluded)`, value: f.yen("subtotal") },
      {
        label: `${f.yen("subtotal")} × ${f.number("rate")}%`,
        value: f.yen("tax"),
        note: `Fractions of a yen are ${rounding[f.text("rounding")] ?? ""}${f.is("cut") ? "" : " (none this time)"}`,
      },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
