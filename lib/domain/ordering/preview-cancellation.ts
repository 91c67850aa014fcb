import { Temporal } from "temporal-polyfill";
import type { Invoice } from "../billing/charge";
import { due } from "../billing/due";
import { dateInJapan, isAfter } from "../calendar";
import type { CancellationTerms } from "../catalogue/cancellation";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { ApplyContext } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { productFor, termOn } from "../contracts/terms";
import { type Decision, decide, type Reason, type Refusal } from "../decision";
import type { Yen } from "../yen";
import { type AskedEnding, askedEnding, type Ended, endingEdge } from "./asked-ending";
import { costUntil, outlookOf } from "./outlook";

/** `now` asks today; `last-day` waits to the last day with the same end; `next` misses it. */
export type AlternativeKind = "now" | "last-day" | "next" | "early" | "consumer-right" | "nothing";

export type Alternative = {
  readonly kind: AlternativeKind;
  /** The day on which one has to act (and staff to accept, where they do); null for doing nothing. */
  readonly actOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  /** What is still invoiced for the time up to the common day, tax included: the figure to compare. */
  readonly cost: Yen;
  readonly invoices: readonly Invoice[];
  readonly reasons: readonly Reason[];
};

export type CancellationPreview = {
  /** In the order of the screen; one whose end is the same as another's is left out. */
  readonly alternatives: readonly Alternative[];
  /** The day up to which the costs of all alternatives reach. */
  readonly until: Temporal.PlainDate;
  /** Ways that the terms close, with what refuses them. */
  readonly refused: readonly { readonly kind: AlternativeKind; readonly refusal: Refusal }[];
  /** Whether what is decided can be taken back, by the terms. */
  readonly undo: CancellationTerms["undo"];
};

type Asked = AskedEnding & { readonly kind: AlternativeKind };
type Told = Ended & { readonly kind: AlternativeKind };

/**
 * The ways to end a contract side by side, each with its end and what is still to pay, beside doing nothing. Every one is told by the
 * fold that the request itself would go through, so that what is shown is what happens.
 */
export function previewCancellation(
  loaded: ContractState,
  at: Temporal.Instant | string,
  terms: TermsByDay,
  context: ApplyContext = {},
): Decision<CancellationPreview> {
  const now = Temporal.Instant.from(at);
  // What was invoiced up to today is spent whatever one chooses.
  const current = due(loaded, terms, dateInJapan(now));
  if (!current.ok) return current;
  const { state } = current.value;
  const told = (asked: Asked) => tell(state, asked, terms, context);
  const first = told({ kind: "now", at: now });
  if (!first.ok) return first;
  const edge = endingEdge((at) => told({ kind: "next", at }), now, first.value.endsOn);
  const others: Asked[] = [
    ...(edge
      ? [
          { kind: "last-day" as const, at: edge.last },
          { kind: "next" as const, at: edge.next },
        ]
      : []),
    { kind: "early", at: now, early: true },
    { kind: "consumer-right", at: now, initial: true },
  ];
  const results = others.map((asked) => ({ kind: asked.kind, told: told(asked) }));
  const ended = [first.value, ...results.flatMap((one) => (one.told.ok ? [one.told.value] : []))];
  const refused = results.flatMap(({ kind, told: one }) => (one.ok ? [] : [{ kind, refusal: one.refusal }]));
  const until = ended.reduce((last, one) => (isAfter(one.endsOn, last) ? one.endsOn : last), horizon(state, now));
  const alternatives: Alternative[] = [];
  for (const one of ended) {
    const costed = cost(one, until, terms);
    if (!costed.ok) return costed;
    alternatives.push(costed.value);
  }
  const nothing = cost({ kind: "nothing", actOn: null, endsOn: null, invoices: [], reasons: [], after: state }, until, terms);
  if (!nothing.ok) return nothing;
  const { undo } = productFor(state, terms, dateInJapan(now)).cancellation;
  return decide({ alternatives: [...alternatives, nothing.value], until, refused, undo });
}

/** The costs reach at least to the end of the running term, or a year ahead where there is none. */
function horizon(state: ContractState, now: Temporal.Instant): Temporal.PlainDate {
  const on = dateInJapan(now);
  return termOn(state, on)?.endsOn ?? on.add({ years: 1 });
}

function tell(state: ContractState, { kind, ...asked }: Asked, terms: TermsByDay, context: ApplyContext): Decision<Told> {
  const ended = askedEnding(state, asked, terms, context);
  return ended.ok ? decide({ kind, ...ended.value }) : ended;
}

type Costed = Omit<Alternative, "cost"> & { readonly after: ContractState };

function cost({ after, ...alternative }: Costed, until: Temporal.PlainDate, terms: TermsByDay): Decision<Alternative> {
  const outlook = outlookOf(after, terms, until.add({ months: 3 }), alternative.invoices);
  if (!outlook.ok) return outlook;
  const { invoices } = outlook.value;
  return decide({ ...alternative, invoices, cost: costUntil(invoices, until, terms) });
}
