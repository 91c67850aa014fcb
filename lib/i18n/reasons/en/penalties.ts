import type { ReasonKind } from "../../../domain/reason-kinds";
import { formatNumber } from "../../format";
import { interestSum } from "../arithmetic";
import { ordinal, plural } from "../english";
import type { FactReader } from "../fact-reader";
import type { ReasonTemplate } from "../words";
import { cutNote } from "./labels";

const outside = (f: FactReader) => `Why ${f.yen("yen", "outside")}?`;
const excluded = (f: FactReader) => `Why ${f.yen("yen", "excluded")}?`;
const notUsed = (f: FactReader) =>
  `Without use from ${f.asDate(f.plainDate("endsOn").add({ days: 1 }))} on, there would be no such fee.`;

/** Why an early end, late payment, evasion or use after the end costs that much. */
export const penaltyReasons = {
  "early-termination": (f) => ({
    question: outside(f),
    sentence: `Because ${plural(f.number("months"), "month")} of the minimum term are not invoiced yet.`,
    rows: [
      { label: "Last day", value: f.date("endsOn") },
      {
        label: "Last day of the minimum term",
        value: f.date("minimumTermEndsOn"),
        note: `${plural(f.number("months"), "month")} left`,
      },
      { label: "Monthly fee", value: f.yen("monthlyYen"), note: f.name("name") },
      { label: `${f.yen("monthlyYen")} × ${f.number("months")}`, value: f.yen("yen"), note: "Without what is invoiced already" },
    ],
    counterfactual: "Without the early end it is charged month by month.",
  }),
  "late-interest": (f) => ({
    question: outside(f),
    sentence: "Because interest runs from the day after the due date to the day before the payment.",
    rows: [
      { label: "Paid late", value: `The ${ordinal(f.number("invoice"))} invoice` },
      { label: "Due date", value: f.date("dueOn") },
      { label: "Paid on", value: f.date("paidOn") },
      { label: "Rate a year", value: interestSum(f).rate },
      ...interestSum(f).segments.map(({ principal, days }) => ({
        label: `${f.asYen(principal)} × ${plural(Number(days), "day")}`,
        value: formatNumber(principal * days),
        note: "Open amount × days",
      })),
      { label: interestSum(f).formula, value: f.yen("yen"), note: cutNote(interestSum(f).cut) },
    ],
    counterfactual: `Paid by ${f.date("dueOn")}, there would be no interest.`,
  }),
  surcharge: (f) => ({
    question: outside(f),
    sentence: `Because the surcharge is ${f.number("times")} times the fee that was evaded.`,
    rows: [
      { label: "Fee that was evaded", value: f.yen("evaded") },
      { label: `${f.yen("evaded")} × ${f.number("times")}`, value: f.yen("yen") },
    ],
  }),
  "used-after-end": (f) => ({
    question: excluded(f),
    sentence: `Because it was still used in ${f.month("month")}, after the end of the contract.`,
    rows: [
      { label: "Last day of the contract", value: f.date("endsOn") },
      { label: "End of use confirmed", value: f.date("confirmedOn") },
      { label: f.month("month"), value: f.yen("yen"), note: "No proration" },
    ],
    counterfactual: notUsed(f),
  }),
  "next-term-used": (f) => ({
    question: excluded(f),
    sentence: `Because it was used after the end, and the next ${plural(f.number("months"), "month")} are charged.`,
    rows: [
      { label: "Last day of the contract", value: f.date("endsOn") },
      { label: "Monthly fee (tax excluded)", value: f.yen("monthlyYen") },
      { label: `${f.yen("monthlyYen")} × ${f.number("months")}`, value: f.yen("yen") },
    ],
    counterfactual: notUsed(f),
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
