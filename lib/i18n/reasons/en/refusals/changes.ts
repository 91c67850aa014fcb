import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");

/** What is refused about numbers of licences and about ending a contract. */
export const changeRefusals = {
  "quantity-not-offered": (f) => ({
    cause: `${name(f)} has no number to choose.`,
    remedy: "Order it without a number.",
  }),
  "quantity-below-least": (f) => ({
    cause: `${f.count("quantity")} is too few.`,
    remedy: `Order at least ${f.count("least")}.`,
  }),
  "quantity-above-limit": (f) => ({
    cause: `${f.count("quantity")} is above the limit of ${f.count("most")}.`,
    remedy: f.has("contactEn") ? f.name("contact") : `Order up to ${f.count("most")}.`,
  }),
  "quantity-never-down": (f) => ({
    cause: `The number of ${name(f)} can't be reduced.`,
    remedy: `It is ${f.count("quantity")} now. You can add more.`,
  }),
  "early-end-refused": (f) => ({
    cause: `${name(f)} can't end inside its term.`,
    remedy: "Apply for a cancellation at the end of the term.",
  }),
  "early-end-only-in-minimum-term": (f) => ({
    cause: "An early end is possible inside the minimum term only.",
    remedy:
      f.text("minimumTermEndsOn") === ""
        ? "Apply for an ordinary cancellation."
        : `The minimum term runs until ${f.date("minimumTermEndsOn")}.`,
  }),
  "end-before-start": (f) => ({
    cause: `${name(f)} starts on ${f.date("startsOn")}.`,
    remedy: `It can't end on ${f.date("endsOn")}. Cancel it after the start.`,
  }),
  "not-awaiting-acceptance": (f) => ({
    cause: `No cancellation of ${name(f)} waits for acceptance.`,
    remedy: "Look at the state of the contract.",
  }),
  "consumer-right-not-offered": (f) => ({
    cause: `${name(f)} has no right of initial cancellation.`,
    remedy: "Apply for an ordinary cancellation.",
  }),
  "consumer-right-over": (f) => ({
    cause: `The right of initial cancellation ended on ${f.date("lastDayOn")}.`,
    remedy: `The document was received on ${f.date("documentOn")}. An ordinary cancellation is possible.`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
