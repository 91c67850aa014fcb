import type { ReasonKind } from "../../../domain/reason-kinds";
import { remainingSum, remainingTicks } from "../arithmetic";
import { ordinal, plural, unitInEnglish } from "../english";
import type { FactReader } from "../fact-reader";
import { isFirstPartOfMonth, monthTicks } from "../month-ticks";
import { nextStep } from "../price-steps";
import type { ReasonTemplate, Row } from "../words";
import { cutNote } from "./labels";

const rounding: Readonly<Record<string, string>> = { truncate: "cut off", "half-up": "rounded half up", ceil: "rounded up" };
const question = (f: FactReader) => `Why ${f.yen("yen")} (tax excluded)?`;

/** Why a regular fee, and the tax on it, is that amount. */
export const amountReasons = {
  "monthly-fee": (f) => ({
    question: question(f),
    sentence: isFirstPartOfMonth(f)
      ? "Because the month of the start is charged in full, without proration."
      : `Because ${f.month("month")} is a month with the monthly fee.`,
    rows: [
      { label: "Monthly fee (tax excluded)", value: f.yen("yen"), note: f.name("name") },
      { label: "Charged from", value: f.date("billedFrom") },
      { label: "Fee of this month (tax excluded)", value: f.yen("yen"), note: "No proration" },
    ],
    months: monthTicks(f, f.plainMonth("month"), false),
  }),
  "last-month-in-full": (f) => ({
    question: question(f),
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
  "price-per-unit": (f) => ({
    question: question(f),
    sentence: `Because the fee is ${f.yen("unitYen")} per ${unitInEnglish(f.name("unit"))}.`,
    rows: [
      { label: "Fee for one (tax excluded)", value: f.yen("unitYen") },
      { label: "Number", value: f.count("quantity") },
      { label: `${f.yen("unitYen")} × ${f.whole("quantity")}`, value: f.yen("yen") },
    ],
  }),
  "price-steps": (f) => ({
    question: question(f),
    sentence:
      f.whole("beyondCount") > 0n
        ? `Because what is beyond ${f.count("beyondFrom")} is added to the price of the last step.`
        : `Because it is the price of the step up to ${f.count("stepUpTo")}.`,
    rows: [
      { label: "Number", value: f.count("quantity") },
      ...stepRows(f),
      { label: "Together (tax excluded)", value: f.yen("yen") },
    ],
    counterfactual: `From ${f.countOf(nextStep(f).from)} on it is ${f.asYen(nextStep(f).yen)} (tax excluded).`,
  }),
  "yearly-fee": (f) => ({
    question: question(f),
    sentence:
      f.number("term") === 1
        ? "Because it is the fee for the first year."
        : `Because it is the fee for the ${ordinal(f.number("term"))} year, after the renewal.`,
    rows: [
      { label: "First day it pays for", value: f.date("from") },
      { label: "Last day it pays for", value: f.date("to") },
      { label: "Fee for one year (tax excluded)", value: f.yen("yen"), note: f.name("name") },
    ],
  }),
  "setup-fee": (f) => ({
    question: question(f),
    sentence: "Because it is charged once, at the start.",
    rows: [
      { label: "Starts", value: f.date("startsOn") },
      { label: f.name("name"), value: f.yen("yen"), note: "Once" },
    ],
  }),
  "remaining-months": (f) => ({
    question: question(f),
    sentence: `Because it is the ${f.whole("beforeYen") === 0n ? "" : "added "}yearly fee for the remaining ${plural(f.number("remaining"), "month")}.`,
    rows: [
      ...yearlyRows(f),
      { label: "The addition starts", value: f.date("startsOn") },
      {
        label: "Last day of the term",
        value: f.date("termEndsOn"),
        note: `${plural(f.number("remaining"), "month")}, the month of the start included`,
      },
      { label: remainingSum(f).formula, value: f.yen("yen"), note: cutNote(remainingSum(f).cut) },
    ],
    months: remainingTicks(f),
  }),
  "re-signup-fee": (f) => ({
    question: question(f),
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
        note: `Fractions of a yen are ${f.word("rounding", rounding)}${f.is("cut") ? "" : " (none this time)"}`,
      },
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;

function stepRows(f: FactReader): Row[] {
  if (f.whole("beyondCount") === 0n) return [{ label: `Price up to ${f.count("stepUpTo")}`, value: f.yen("stepYen") }];
  const count = f.whole("beyondCount");
  return [
    { label: `Price up to ${f.count("beyondFrom")}`, value: f.yen("stepYen") },
    {
      label: `${f.yen("beyondYen")} × ${count}`,
      value: f.asYen(f.whole("beyondYen") * count),
      note: `For every further ${f.count("beyondEvery")}, or part of them`,
    },
  ];
}

function yearlyRows(f: FactReader): Row[] {
  return [
    { label: "Yearly fee before (tax excluded)", value: f.yen("beforeYen"), note: `For ${f.number("fromQuantity")}` },
    {
      label: "Yearly fee after (tax excluded)",
      value: f.yen("afterYen"),
      note: `For ${f.number("toQuantity")}, ${f.name("name")}`,
    },
    { label: "Added yearly fee (tax excluded)", value: f.asYen(remainingSum(f).difference) },
  ];
}
