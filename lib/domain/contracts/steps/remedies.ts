import { Temporal } from "temporal-polyfill";
import { taxed, type Untaxed } from "../../billing/charges";
import { interruptionCredit, restrictionCredit } from "../../billing/credits";
import { dateInJapan, isAfter, isBefore } from "../../calendar";
import { decide, explain, type Facts, refuse, type Term } from "../../decision";
import { nameFacts } from "../../localized";
import { noYen } from "../../yen";
import { withPending } from "../additions";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";
import type { EventOf } from "../events";

/** Credits an interruption on the day it ends, or on the day of recording where that is later. Too short a one credits nothing. */
export function recordOutage(state: ContractState, event: EventOf<"outage">, applying: Applying): Step {
  const terms = applying.product.credits?.interruption;
  if (!terms) return refuse("credit-not-offered", applying.product.invoicing, nameFacts("name", applying.product.name));
  const from = dateInJapan(event.from);
  const to = dateInJapan(event.to);
  const outside = outsideContract(state, from);
  if (outside) return refuse("outside-contract", terms, outside);
  if (terms.noCreditFor.some((one) => one.cause === event.cause)) return decide(state);
  const line = interruptionCredit(state, event, terms, applying);
  return line ? credit(state, line, to, terms, applying) : decide(state);
}

/** Waives the fee of the days on which use was restricted; the credit is issued on the day after them. */
export function recordRestriction(state: ContractState, event: EventOf<"restriction">, applying: Applying): Step {
  const terms = applying.product.credits?.restriction;
  if (!terms) return refuse("credit-not-offered", applying.product.invoicing, nameFacts("name", applying.product.name));
  const from = Temporal.PlainDate.from(event.from);
  const outside = outsideContract(state, from);
  if (outside) return refuse("outside-contract", terms, outside);
  const to = Temporal.PlainDate.from(event.to);
  const line = restrictionCredit(state, { from, to }, terms, applying);
  return credit(state, line, to.add({ days: 1 }), terms, applying);
}

function outsideContract({ startsOn, cancellation }: ContractState, day: Temporal.PlainDate): Facts | null {
  const endsOn = cancellation?.endsOn ?? null;
  if (!isBefore(day, startsOn) && !(endsOn && isAfter(day, endsOn))) return null;
  return { on: day.toString(), startsOn: startsOn.toString(), endsOn: endsOn?.toString() ?? "" };
}

function credit(state: ContractState, line: Untaxed, occasionOn: Temporal.PlainDate, term: Term, applying: Applying): Step {
  if (line.amount === noYen) return decide(state);
  const lines = taxed([line], applying.catalogue.operator.tax);
  if (!lines.ok) return lines;
  const issueOn = isAfter(applying.on, occasionOn) ? applying.on : occasionOn;
  const facts = { occasionOn: occasionOn.toString(), recordedOn: applying.on.toString(), issuedOn: issueOn.toString() };
  const reasons = [explain("issued-on-occasion", [term], facts)];
  return decide(withPending(state, { issueOn, dueOn: issueOn, lines: lines.value, reasons }));
}
