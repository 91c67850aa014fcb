import { formatMonth } from "../../format";
import { methods } from "../../reasons/en/labels";
import { anyOf, ordinal, plural } from "../../reasons/english";
import type { BillingWords, Subject } from "../words/billing";

const subjects: Readonly<Record<Subject, string>> = {
  monthly: "Monthly fees",
  first: "First fees",
  renewal: "Renewal fees",
  addition: "Fees of an addition",
  usage: "Usage fees",
  immediate: "Invoices outside the regular course (early ends, corrections and the like)",
};
/** The month from which the month of issue is counted. */
const anchors: Readonly<Record<Subject, string>> = {
  monthly: "the month they are for",
  first: "the month of the start",
  renewal: "the month of the renewal",
  addition: "the month in which the addition starts",
  usage: "the month of use",
  immediate: "the month in which they arise",
};
function monthOf(subject: Subject, monthsAfter: number): string {
  if (monthsAfter === 0) return anchors[subject];
  if (monthsAfter === 1) return `the month after ${anchors[subject]}`;
  if (monthsAfter === -1) return `the month before ${anchors[subject]}`;
  return `the month ${plural(Math.abs(monthsAfter), "month")} ${monthsAfter > 0 ? "after" : "before"} ${anchors[subject]}`;
}
const list = (codes: readonly (keyof typeof methods)[]) => anyOf(codes.map((one) => methods[one]));

export const billing: BillingWords = {
  general: "There is one invoice for each contract and invoice date.",
  issue: {
    month: (t, subject) => `${subjects[subject]} are invoiced on the ${ordinal(t.day)} of ${monthOf(subject, t.monthsAfter)}.`,
    "on-receipt": (_, subject) => `${subjects[subject]} are invoiced on the day the application is received.`,
  },
  earlier: ({ until, monthsAfter, day }, subject) => {
    const [year = "", month = ""] = until.split("-");
    const last = formatMonth({ year: Number(year), month: Number(month) }, "en");
    return `Up to those of ${last} the day was the ${ordinal(day)} of ${monthOf(subject, monthsAfter)}.`;
  },
  due: {
    "end-of-issue-month": (_, subject) => `${subjects[subject]} are due on the last day of the month of the invoice.`,
    "issue-day": (_, subject) => `${subjects[subject]} are due on the day of the invoice.`,
    start: (_, subject) => `${subjects[subject]} are due on the day on which use starts.`,
  },
  moves: {
    never: "The due date does not move, also when it is no business day.",
    "next-business-day": "When that is a Saturday, Sunday or holiday, the next business day is the due date.",
  },
  cardChargeDay: (day) => `Cards are charged on the ${ordinal(day)} of the month of the invoice.`,
  barcode: (below, names) =>
    `Below ${below} (tax included) it can be paid at convenience stores, where the method is ${anyOf(names)}.`,
  methods: (codes) => `It can be paid by ${list(codes)}.`,
  method: methods,
  first: (codes) => `The first payment is by ${list(codes)} only.`,
  change: {
    never: () => "The kind of payment can't be changed.",
    "with-invoice-number": () =>
      "The method of payment can be changed after the first invoice has arrived. The number of an invoice is needed.",
  },
  billingAddress:
    "The billing address can be changed after the first invoice has arrived. The number of an invoice of the contract is needed.",
  holder:
    "The card must be in the contract holder's own name. Where that can't be seen, the card is not used and no paid option is accepted until we have checked it.",
  guardian: "If the contract holder is a minor, the registered guardian's card may be used.",
  debit: (monthsAfter) =>
    `Direct debit pays what is invoiced from the 1st of the month ${plural(monthsAfter, "month")} after that in which its form is accepted.`,
};
