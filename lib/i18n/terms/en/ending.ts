import { ordinal, plural } from "../../reasons/english";
import type { EndingWords } from "../words/ending";

const decided = (accepted: boolean) => (accepted ? "accepted" : "received");
const missed = "After that it ends with the next term.";

export const ending: EndingWords = {
  route: {
    portal: "It is cancelled on this site.",
    inquiry: "It is cancelled by the inquiry form.",
    form: "It is cancelled by the request form of this site.",
    telephone: "It is cancelled by telephone.",
    paper: "It is cancelled on a paper form.",
  },
  acceptance: {
    automatic: "A cancellation is accepted as it arrives.",
    staff: "We have to accept a cancellation. The day of acceptance decides when it ends.",
  },
  ends: {
    "day-of-request": (_, accepted) => `It ends on the day the cancellation is ${decided(accepted)}.`,
    "end-of-month": (_, accepted) => `It ends with the month in which the cancellation is ${decided(accepted)}.`,
    "month-by-cutoff": (t, accepted) =>
      `A cancellation ${decided(accepted)} up to the ${ordinal(t.day)} ends it with that month, a later one with the next month.`,
    "term-end": () => "A cancellation ends it with its present term.",
  },
  to: {
    "end-of-month": "The last day is that of the month in which the term ends.",
    "term-end": "The last day is the last day of the term.",
  },
  window: {
    "day-before": (t, accepted) => {
      const near = t.monthsBefore === 1 ? "the month before" : `the month ${plural(t.monthsBefore, "month")} before`;
      const month = t.monthsBefore === 0 ? "the month in which the term ends" : `${near} that in which the term ends`;
      return `It has to be ${decided(accepted)} by the ${ordinal(t.day)} of ${month}. ${missed}`;
    },
    "last-day": (_, accepted) => `It has to be ${decided(accepted)} by the last day of the term. ${missed}`,
  },
  early: {
    refused: () => "It can't end inside its term.",
    "remaining-not-invoiced": (t) =>
      `Inside the minimum term it can end with the month of receipt. “${t.name.en}” is then due at once: the monthly fees of the rest of the minimum term that are not invoiced yet (not taxable). What was paid is not refunded.`,
  },
  renewed: "A renewed term can't be ended early.",
  undo: { never: "A cancellation can't be undone." },
  additions: { refused: "After a cancellation nothing can be added." },
  again: "While a cancellation is pending a second one is refused.",
  afterEnd: {
    "months-until-confirmed": (t) =>
      `Where use is found after the end, “${t.name.en}” is charged: the monthly fees through the month in which the end of use is confirmed.`,
    "next-term": (t) => `Where use is found after the end, “${t.name.en}” is charged: all the fees of the next term.`,
  },
  consumerRight: (days) =>
    `Within ${plural(days, "day")} of the contract document, the day of its receipt being day 1, the contract can be ended without the cost of an early end (right of initial cancellation).`,
};
