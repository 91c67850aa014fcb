import { Temporal } from "temporal-polyfill";
import { due } from "../billing/due";
import type { Applied } from "../billing/invoice";
import { dateInJapan } from "../calendar";
import { findProduct } from "../catalogue/catalogue";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import { type Decision, decide, refuse } from "../decision";
import { nameFacts } from "../localized";
import { type ApplyContext, type Applying, applyingAt, type Step, wordOn } from "./applying";
import { billBegunMonths } from "./begun-months";
import type { ContractState } from "./contract";
import type { ContractEvent, EventOf } from "./events";
import { deleteAccountId, registerAccountId, setRole } from "./steps/accounts";
import { chargeUseAfterEnd } from "./steps/after-end";
import { acceptCancellation, cancelInitially, requestCancellation, terminate, withdrawOrder } from "./steps/cancellation";
import { addOption, cancelOption } from "./steps/options";
import { applyOrder } from "./steps/order";
import { changePaymentMethod, leaveUnpaid, pay } from "./steps/payments";
import { applyProvide } from "./steps/provide";
import { changeContractQuantity, changeOptionQuantity } from "./steps/quantity";
import { recordOutage, recordRestriction } from "./steps/remedies";
import { resume, surcharge, suspend } from "./steps/sanctions";
import { setMail, setStorage, setWebSpace } from "./steps/slots";
import { recordUsage } from "./steps/usage";

/**
 * One step of the fold: first all that falls due up to the first moment of the event's day, then what the event makes of the contract
 * and what it brings to be invoiced at once; or the refusal by which the event changes nothing. Pure: the terms are given, the day is
 * the event's own in Japan (JP-01). A correction needs the whole history and is made by `replay`.
 */
export function apply(
  state: ContractState | null,
  event: ContractEvent,
  terms: TermsByDay,
  context: ApplyContext = {},
): Decision<Applied> {
  if (event.type === "order") return open(state, event, terms, context);
  if (event.type === "correct") return refuse("correction-not-possible", null, { event: event.replaces });
  if (!state || state.contract !== event.contract) return refuse("contract-not-found", null, { contract: event.contract });
  const applying = applyingAt(state, terms, event.at, context);
  const before = due(state, terms, applying.on);
  if (!before.ok) return before;
  const step = stepOf(before.value.state, event, applying);
  if (!step.ok) return step;
  const begun = billBegunMonths(before.value.state, step.value, applying);
  return begun.ok ? settle(begun.value, before.value.issued, terms, applying.on) : begun;
}

function open(state: ContractState | null, event: EventOf<"order">, terms: TermsByDay, context: ApplyContext): Decision<Applied> {
  if (state) return refuse("contract-exists", null, { contract: event.contract });
  const catalogue = catalogueOn(terms, dateInJapan(event.at));
  if (!findProduct(catalogue, event.product)) return refuse("unknown-product", null, { product: event.product });
  const product = findProduct(catalogue, event.product, event.plan ?? null);
  if (!product) return refuse("plan-unknown", null, { plan: event.plan ?? "" });
  const applying = applyingAt({ product: product.code, plan: product.planCode }, terms, event.at, context);
  const opened = applyOrder(event, applying);
  return opened.ok ? settle(opened.value, [], terms, applying.on) : opened;
}

/** What the event itself brought for this day is issued with it. */
function settle(state: ContractState, issued: Applied["issued"], terms: TermsByDay, on: Temporal.PlainDate): Decision<Applied> {
  const after = due(state, terms, on);
  return after.ok ? decide({ state: after.value.state, issued: [...issued, ...after.value.issued] }) : after;
}

type Following = Exclude<ContractEvent, { type: "order" | "correct" }>;

/** What still happens to a contract that has ended: bills are paid, use and interruptions come to light. */
const afterTheEnd: ReadonlySet<Following["type"]> = new Set([
  "usage",
  "outage",
  "restriction",
  "use-found",
  "pay",
  "leave-unpaid",
  "surcharge",
]);

function stepOf(state: ContractState, event: Following, applying: Applying): Step {
  if (wordOn(state, applying.on) === "ended" && (state.withdrawnOn || !afterTheEnd.has(event.type))) {
    const endsOn = (state.cancellation?.endsOn ?? state.withdrawnOn)?.toString() ?? "";
    return refuse("contract-ended", applying.product.cancellation, { endsOn });
  }
  if (ofAccountIds.has(event.type) && !applying.product.accountIds) {
    return refuse("account-ids-not-offered", applying.product.start, nameFacts("name", applying.product.name));
  }
  return applyTo(state, event, applying);
}

const ofAccountIds: ReadonlySet<Following["type"]> = new Set([
  "register-account-id",
  "delete-account-id",
  "set-role",
  "set-mail",
  "set-web-space",
  "set-storage",
]);

function applyTo(state: ContractState, event: Following, applying: Applying): Step {
  switch (event.type) {
    case "withdraw-order":
      return withdrawOrder(state, applying);
    case "provide":
      return applyProvide(state, applying);
    case "add-option":
      return addOption(state, { ...event, accountId: event.accountId ?? null }, applying);
    case "cancel-option":
      return cancelOption(state, { option: event.option, accountId: event.accountId ?? null }, applying);
    case "change-quantity":
      return event.option === undefined
        ? changeContractQuantity(state, event.quantity, applying)
        : changeOptionQuantity(state, event.option, event.quantity, applying);
    case "register-account-id":
      return registerAccountId(state, event, applying);
    case "delete-account-id":
      return deleteAccountId(state, event.accountId, applying);
    case "set-role":
      return setRole(state, event.accountId, event.role, applying);
    case "set-mail":
      return setMail(state, event.accountId, event.kind, applying);
    case "set-web-space":
      return setWebSpace(state, event.accountId, event.on, applying);
    case "set-storage":
      return setStorage(state, event.accountId, event.on, applying);
    case "request-cancellation":
      return requestCancellation(state, event.early ?? false, applying);
    case "accept-cancellation":
      return acceptCancellation(state, applying);
    case "initial-cancellation":
      return cancelInitially(state, applying);
    case "terminate":
      return terminate(state, applying);
    case "usage":
      return recordUsage(state, event, applying);
    case "outage":
      return recordOutage(state, event, applying);
    case "restriction":
      return recordRestriction(state, event, applying);
    case "use-found":
      return chargeUseAfterEnd(state, event.endConfirmedOn, applying);
    case "pay":
      return pay(state, event, applying);
    case "leave-unpaid":
      return leaveUnpaid(state, event.invoice, applying);
    case "change-payment-method":
      return changePaymentMethod(state, event, applying);
    case "suspend":
      return suspend(state, applying);
    case "resume":
      return resume(state, applying);
    case "surcharge":
      return surcharge(state, event.evaded, applying);
  }
}

/** The events in order of their instants; sorting keeps the order given where instants are equal. */
export function inOrder<E extends { readonly at: string }>(events: readonly E[]): E[] {
  const timed = events.map((event) => ({ event, at: Temporal.Instant.from(event.at) }));
  return timed.sort((a, b) => Temporal.Instant.compare(a.at, b.at)).map((one) => one.event);
}
