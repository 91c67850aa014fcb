import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");
const terms = "See the terms of the contract.";
const state = "Look at the state of the contract.";

/** What is refused about use, credits, suspensions and corrections: staff read these. */
export const serviceRefusals = {
  "use-after-end-not-charged": (f) => ({ cause: `Use of ${name(f)} after its end is not charged.`, remedy: terms }),
  "meter-unknown": (f) => ({
    cause: `There is no meter “${f.text("meter")}”.`,
    remedy: "See the meters of the product.",
  }),
  "usage-outside-contract": (f) => ({
    cause: `${f.date("on")} is outside the contract.`,
    remedy: `The contract starts on ${f.date("startsOn")}. Check the date.`,
  }),
  "outside-contract": (f) => ({
    cause: `${f.date("on")} is outside the contract.`,
    remedy:
      f.text("endsOn") === ""
        ? `The contract starts on ${f.date("startsOn")}.`
        : `The contract runs from ${f.date("startsOn")} to ${f.date("endsOn")}.`,
  }),
  "credit-not-offered": (f) => ({ cause: `The terms of ${name(f)} have no such credit.`, remedy: terms }),
  "suspension-not-offered": (f) => ({ cause: `${name(f)} can't be suspended.`, remedy: terms }),
  "already-suspended": (f) => ({ cause: `It is suspended since ${f.date("on")}.`, remedy: state }),
  "not-suspended": () => ({ cause: "It is not suspended.", remedy: state }),
  "surcharge-not-offered": (f) => ({ cause: `The terms of ${name(f)} have no surcharge.`, remedy: terms }),
  "event-unknown": (f) => ({ cause: `There is no record “${f.text("event")}”.`, remedy: "Check the record's number." }),
  "correction-not-possible": (f) => ({
    cause: `The record “${f.text("event")}” can't be corrected in this way.`,
    remedy: "Check what is to be corrected.",
  }),
  "notice-closed": () => ({ cause: "This can no longer be done with this notice.", remedy: "Open the notice again." }),
  "notice-times": () => ({ cause: "The times don’t fit.", remedy: "Check the dates and times." }),
  "notice-touches-nobody": () => ({
    cause: "The notice touches no contract.",
    remedy: "Check products, brands and contract numbers.",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
