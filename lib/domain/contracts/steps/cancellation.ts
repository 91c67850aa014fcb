import type { Temporal } from "temporal-polyfill";
import { isAfter, isBefore, lastDayOf, monthOf } from "../../calendar";
import { getOption } from "../../catalogue/catalogue";
import { decide, explain, type Reason, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import { type Applying, type Step, wordOn } from "../applying";
import { consumerRightFacts, consumerRightOf } from "../consumer-right";
import type { ContractCancellation, ContractState } from "../contract";
import { billEarlyEnd } from "../early-end";
import { type EndDate, endBy } from "../end-date";
import { endWithContract } from "../option-instances";
import { type Receipt, receiptOf } from "../receipt";
import { termOn } from "../terms";

/** The member asks for the end. Where staff have to accept, only that is noted; a second request is refused. */
export function requestCancellation(state: ContractState, early: boolean, applying: Applying): Step {
  const terms = applying.product.cancellation;
  const again = terms.whilePending.again ?? terms.whilePending;
  if (state.cancellation) return refuse("already-applied", again, { endsOn: state.cancellation.endsOn.toString() });
  if (state.cancellationRequest) {
    const requestedOn = state.cancellationRequest.requestedOn.toString();
    return refuse("cancellation-waiting", again, { ...nameFacts("name", applying.product.name), requestedOn });
  }
  const receipt = receiptOf(applying);
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  if (early) return endEarly(state, receivedOn, applying);
  const asked: ContractState = { ...state, cancellationRequest: { requestedOn: applying.on, early } };
  if (terms.acceptance?.kind === "staff") return decide(asked);
  const ended = endContract(asked, endBy(terms.ends, state, receivedOn, applying.product.name), applying);
  return ended.ok ? decide(withReceipt(ended.value, receipt.value)) : ended;
}

/** A cut-off that decided on the day of receipt is a reason of the end as well. */
function withReceipt(state: ContractState, { reason }: Receipt): ContractState {
  const { cancellation } = state;
  if (!cancellation || reason.kind === "received-the-same-day") return state;
  return { ...state, cancellation: { ...cancellation, reasons: [...cancellation.reasons, reason] } };
}

/** Staff accept: the day of acceptance, not that of the application, decides the end. */
export function acceptCancellation(state: ContractState, applying: Applying): Step {
  const { cancellation: terms, name } = applying.product;
  if (!state.cancellationRequest || state.cancellation || terms.acceptance?.kind !== "staff") {
    return refuse("not-awaiting-acceptance", terms.acceptance ?? terms, nameFacts("name", name));
  }
  return endContract(state, endBy(terms.ends, state, applying.on, name), applying);
}

/** Ends with the current month inside the minimum term; what remains of the term is due at once. */
function endEarly(state: ContractState, receivedOn: Temporal.PlainDate, applying: Applying): Step {
  const { cancellation: terms, name } = applying.product;
  const { early } = terms;
  const named = nameFacts("name", name);
  if (early?.kind !== "remaining-not-invoiced") return refuse("early-end-refused", early ?? terms.ends, named);
  const until = state.minimumTermEndsOn;
  if (!until || isAfter(receivedOn, until)) {
    return refuse("early-end-only-in-minimum-term", early.renewed, { ...named, minimumTermEndsOn: until?.toString() ?? "" });
  }
  const endsOn = lastDayOf(monthOf(receivedOn));
  const facts = { ...named, receivedOn: receivedOn.toString(), endsOn: endsOn.toString(), minimumTermEndsOn: until.toString() };
  const end: EndDate = { endsOn, termEndsOn: until, reason: explain("ends-early", [early], facts) };
  const ended = endContract({ ...state, cancellationRequest: { requestedOn: applying.on, early: true } }, end, applying);
  return ended.ok ? billEarlyEnd(state, ended.value, receivedOn, applying) : ended;
}

/** Staff end the contract after a suspension: with the current month, and as an early end inside the minimum term. */
export function terminate(state: ContractState, applying: Applying): Step {
  const { late, name } = applying.product;
  const { on } = applying;
  if (!late?.suspension) return refuse("suspension-not-offered", applying.product.cancellation, nameFacts("name", name));
  const endsOn = lastDayOf(monthOf(on));
  const facts = { ...nameFacts("name", name), decidedOn: on.toString(), endsOn: endsOn.toString() };
  const termEndsOn = termOn(state, on)?.endsOn ?? null;
  const end: EndDate = { endsOn, termEndsOn, reason: explain("ends-terminated", [late.suspension], facts) };
  const open: ContractState = { ...state, cancellation: null, cancellationRequest: null };
  const ended = endContract(open, end, applying);
  return ended.ok ? billEarlyEnd(state, ended.value, on, applying) : ended;
}

/** A consumer ends a new contract within the days of the law, by its own page; nothing is charged. */
export function cancelInitially(state: ContractState, applying: Applying): Step {
  const { product, on } = applying;
  const decided = consumerRightOf(state, product, applying.member);
  if (!decided.ok) return decided;
  const right = decided.value;
  if (state.cancellation?.free) {
    return refuse("already-applied", right.term, { endsOn: state.cancellation.endsOn.toString() });
  }
  const facts = consumerRightFacts(right);
  if (isAfter(on, right.lastDayOn)) return refuse("consumer-right-over", right.term, facts);
  const named = nameFacts("name", product.name);
  const reason = explain("ends-within-consumer-right", [right.term], { ...facts, endsOn: on.toString(), ...named });
  const open: ContractState = { ...state, cancellation: null };
  return endContract(open, { endsOn: on, termEndsOn: null, reason }, applying, true);
}

/** Before its start an order can be taken back where the terms say so; it then never was a contract. */
export function withdrawOrder(state: ContractState, applying: Applying): Step {
  const { withdrawal, name } = applying.product;
  const facts = { ...nameFacts("name", name), startsOn: state.startsOn.toString() };
  const waiting = wordOn(state, applying.on) === "applied" && state.billing.invoices.length === 0;
  if (withdrawal.kind === "never" || !waiting) return refuse("withdrawal-refused", withdrawal, facts);
  return decide({ ...state, withdrawnOn: applying.on });
}

function endContract(state: ContractState, end: EndDate, { product, on }: Applying, free = false): Step {
  const { endsOn, termEndsOn, reason } = end;
  if (isBefore(endsOn, state.startsOn)) {
    const facts = { startsOn: state.startsOn.toString(), endsOn: endsOn.toString(), ...nameFacts("name", product.name) };
    return refuse("end-before-start", product.withdrawal, facts);
  }
  const facts = {
    cancelledOn: on.toString(),
    useEndsOn: endsOn.toString(),
    endsOn: endsOn.toString(),
    ...nameFacts("name", product.name),
  };
  const cause: Reason = explain("ends-with-contract", [product.cancellation], facts);
  const options = state.options.map((instance) => endWithContract(instance, getOption(product, instance.option), endsOn, cause));
  const requestedOn = state.cancellationRequest?.requestedOn ?? on;
  const cancellation: ContractCancellation = { requestedOn, endsOn, termEndsOn, free, reasons: [reason] };
  return decide({ ...state, options, cancellation, cancellationRequest: null });
}
