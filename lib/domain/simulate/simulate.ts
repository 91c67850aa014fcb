import { Temporal } from "temporal-polyfill";
import { dateInJapan, isAfter } from "../calendar";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ContractEvent } from "../contracts/events";
import { replay } from "../contracts/replay";
import { inOrder } from "../contracts/state";
import { groupBy } from "./group-by";
import { numberInvoices } from "./number-invoices";
import type { Scenario } from "./scenario";
import type { ContractStory, NumberedInvoice, RefusedEvent, Simulation } from "./simulation";
import { takenAccountIds } from "./taken-account-ids";

type Numbers = ReadonlyMap<string, readonly string[]>;
type Setting = Pick<Scenario, "member"> & { readonly terms: TermsByDay; readonly until: Temporal.PlainDate };
type Told = { readonly stories: readonly ContractStory[]; readonly taken: readonly RefusedEvent[] };

/** Replays a member's story through the functions that the portal itself uses, contract by contract. */
export function simulate(scenario: Scenario, terms: TermsByDay): Simulation {
  const until = Temporal.PlainDate.from(scenario.until);
  const events = inOrder(scenario.events).filter((event) => !isAfter(dateInJapan(event.at), until));
  const setting = { member: scenario.member, terms, until };
  let told = tellAll(events, setting, new Map());
  // Who names an invoice by its number names one of this very replay. The numbers hang on days of issue, which no payment method moves.
  if (events.some(namesInvoice)) told = tellAll(events, setting, numbersByContract(numberInvoices(told.stories)));
  const { stories, taken } = told;
  return {
    until,
    events,
    contracts: stories.flatMap((story) => story.replay.state ?? []),
    invoices: numberInvoices(stories),
    refusals: inOrderOf(events, [...taken, ...stories.flatMap(refusalsOf)]),
  };
}

/** Replays until no contract takes an account ID that another one took before it: one contract alone cannot see that. */
function tellAll(events: readonly ContractEvent[], setting: Setting, numbers: Numbers): Told {
  const byContract = groupBy(events, (event) => event.contract);
  let stories = [...byContract].map(([contract, own]) => tell(contract, own, setting, numbers));
  const taken: RefusedEvent[] = [];
  for (;;) {
    const late = takenAccountIds(stories, setting.terms);
    if (late.length === 0) return { stories, taken };
    taken.push(...late);
    const lateIds = new Set(late.map((one) => one.event));
    stories = stories.map((story) => {
      const rest = story.events.filter((event) => !lateIds.has(event.id));
      return rest.length === story.events.length ? story : tell(story.contract, rest, setting, numbers);
    });
  }
}

function tell(
  contract: string,
  events: readonly ContractEvent[],
  { member, terms, until }: Setting,
  numbers: Numbers,
): ContractStory {
  const invoiceNumbers = numbers.get(contract) ?? [];
  return { contract, events, replay: replay(events, terms, { member: member.kind, until, invoiceNumbers }) };
}

function namesInvoice(event: ContractEvent): boolean {
  return event.type === "change-payment-method" && event.invoiceNumber !== undefined;
}

/** Each contract's numbers by the index of its invoices. */
function numbersByContract(invoices: readonly NumberedInvoice[]): Numbers {
  const byContract = groupBy(invoices, (invoice) => invoice.contract);
  return new Map([...byContract].map(([contract, own]) => [contract, own.map((one) => one.number)]));
}

function refusalsOf({ contract, replay: { refusals } }: ContractStory): RefusedEvent[] {
  return refusals.map(({ event, refusal }) => ({ event, contract, refusal }));
}

/** In the order of the events; what no event asked for comes last. */
function inOrderOf(events: readonly ContractEvent[], refusals: readonly RefusedEvent[]): RefusedEvent[] {
  const places = new Map(events.map((event, place) => [event.id, place]));
  const placeOf = (one: RefusedEvent) => places.get(one.event) ?? events.length;
  return [...refusals].sort((a, b) => placeOf(a) - placeOf(b));
}
