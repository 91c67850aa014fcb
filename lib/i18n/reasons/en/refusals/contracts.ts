import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";
import { logins, memberKinds } from "../labels";

/** What is refused about orders, contracts and dates. */
export const contractRefusals = {
  "unknown-product": () => ({ cause: "We don't sell this product.", remedy: "Choose one from the list of products." }),
  "unknown-option": () => ({ cause: "We don't sell this option.", remedy: "Choose one from the list of options." }),
  "plan-unknown": (f) => ({
    cause: f.text("plan") === "" ? "No plan was chosen." : `We don't sell the plan “${f.text("plan")}”.`,
    remedy: "Choose one of the plans on the product's page.",
  }),
  "member-kind-not-served": (f) => ({
    cause: `${f.name("name")} is not sold to ${f.word("member", memberKinds)}.`,
    remedy: "See the list of products that you can order.",
  }),
  "login-not-served": (f) => ({
    cause: `${f.name("name")} can't be ordered by ${f.word("login", logins)}.`,
    remedy: "Ask somebody who can order it.",
  }),
  "contract-not-found": () => ({ cause: "The contract was not found.", remedy: "Choose one from your contracts." }),
  "contract-exists": () => ({ cause: "This contract exists already.", remedy: "Look at the list of your contracts." }),
  "contract-not-active": (f) => ({
    cause: "The contract has not started.",
    remedy: `You can do this from ${f.date("startsOn")}.`,
  }),
  "contract-cancelling": (f) => ({
    cause: "Nothing can be added after a cancellation.",
    remedy: `The contract can be used until ${f.date("endsOn")}.`,
  }),
  "contract-ended": (f) => ({ cause: `The contract ended on ${f.date("endsOn")}.`, remedy: "Place a new order." }),
  "already-provided": (f) => ({
    cause: "The day of the start is already recorded.",
    remedy: `It starts on ${f.date("startsOn")}.`,
  }),
  "already-invoiced": () => ({
    cause: "The day of the start can't be moved after an invoice.",
    remedy: "Look at the invoice.",
  }),
  "provided-too-late": (f) => ({
    cause: "The day of the start can't be moved back.",
    remedy: `Choose a day up to ${f.date("startsOn")}.`,
  }),
  "cancellation-waiting": (f) => ({
    cause: `A cancellation was applied for on ${f.date("requestedOn")}.`,
    remedy: "Our staff are checking it. Please wait for the result.",
  }),
  "already-applied": (f) => ({
    cause: "The cancellation has already been received.",
    remedy: `The contract ends on ${f.date("endsOn")}.`,
  }),
  "brand-not-served": (f) => ({
    cause: `${f.name("name")} is not offered with your brand.`,
    remedy: "Look at what you can use.",
  }),
  "desired-date-not-offered": (f) => ({
    cause: `The start of ${f.name("name")} can't be chosen.`,
    remedy: "Order it without a date.",
  }),
  "desired-date-too-early": (f) => ({
    cause: `It can't start on ${f.date("desiredOn")}.`,
    remedy: `Choose a day from ${f.date("earliestOn")} on.`,
  }),
  "withdrawal-refused": (f) => ({
    cause: `The order of ${f.name("name")} can't be withdrawn.`,
    remedy: `It starts on ${f.date("startsOn")}. You can cancel it after that.`,
  }),
  "beyond-holiday-data": (f) => ({
    cause: `Business days after ${f.number("lastYear")} can't be computed.`,
    remedy: "Choose a nearer date.",
  }),
  "beyond-tax-data": () => ({ cause: "There is no tax rate for this date.", remedy: "Check the date." }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
