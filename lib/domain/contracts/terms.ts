import type { Temporal } from "temporal-polyfill";
import { isAfter, isBefore } from "../calendar";
import { getProduct } from "../catalogue/catalogue";
import type { Product } from "../catalogue/product";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import { monthNumberOf } from "../month-number";
import type { ContractState } from "./contract";

export type Term = { readonly startsOn: Temporal.PlainDate; readonly endsOn: Temporal.PlainDate; readonly months: number };

/** A term ends the day before the corresponding day; where its month has no such day, on that month's last day. */
export function termFrom(startsOn: Temporal.PlainDate, months: number): Term {
  const corresponding = startsOn.add({ months });
  const endsOn = corresponding.day === startsOn.day ? corresponding.subtract({ days: 1 }) : corresponding;
  return { startsOn, endsOn, months };
}

type WithTerm = Pick<ContractState, "startsOn" | "term" | "cancellation">;

export function firstTerm({ startsOn, term }: WithTerm): Term | null {
  return term && termFrom(startsOn, term.months);
}

export function termAfter({ term }: WithTerm, { endsOn, months }: Term): Term {
  return termFrom(endsOn.add({ days: 1 }), term?.renewsBy ?? months);
}

/** The term that contains a day; before the start the first, and the last one of a contract that has ended. */
export function termOn(state: WithTerm, day: Temporal.PlainDate): Term | null {
  const last = state.cancellation?.termEndsOn ?? null;
  const until = last && isBefore(last, day) ? last : day;
  let term = firstTerm(state);
  if (term && isBefore(term.endsOn, until)) term = nearTerm(state, termAfter(state, term), until);
  while (term && isBefore(term.endsOn, until)) term = termAfter(state, term);
  return term;
}

/** A day that every month has returns in every term: whole terms can be passed over at once, short of the one that is looked for. */
function nearTerm(state: WithTerm, term: Term, day: Temporal.PlainDate): Term {
  const terms = Math.floor((monthNumberOf(day) - monthNumberOf(term.startsOn)) / term.months) - 1;
  if (term.startsOn.day > 28 || terms < 1) return term;
  return termFrom(term.startsOn.add({ months: terms * term.months }), state.term?.renewsBy ?? term.months);
}

/** How many of a term's months are left, the one that contains the day included; a month ends by the rule by which a term does. */
export function remainingMonths({ startsOn, months }: Term, day: Temporal.PlainDate): number {
  let over = 0;
  while (over < months - 1 && isBefore(termFrom(startsOn, over + 1).endsOn, day)) over += 1;
  return months - over;
}

/**
 * The product whose terms hold for a period that begins on a day: the newest (IV-23), or the ones of the running term where the terms
 * pin it until its renewal.
 */
export function productFor(state: ContractState, terms: TermsByDay, day: Temporal.PlainDate): Product {
  const newest = getProduct(catalogueOn(terms, day), state.product, state.plan);
  if (newest.versions.kind === "follows" || typeof terms !== "function") return newest;
  const since = termOn(state, day)?.startsOn ?? state.receivedOn;
  const agreedOn = isBefore(since, day) ? since : day;
  const pinnedOn = isAfter(agreedOn, state.receivedOn) ? agreedOn : state.receivedOn;
  return withLaterOptions(getProduct(catalogueOn(terms, pinnedOn), state.product, state.plan), newest);
}

const joined = new WeakMap<Product, WeakMap<Product, Product>>();

/** An option that came with a later version can be bought meanwhile; its terms are that version's. */
function withLaterOptions(pinned: Product, newest: Product): Product {
  const later = newest.options.filter((option) => !pinned.options.some((one) => one.code === option.code));
  if (later.length === 0) return pinned;
  const known = joined.get(pinned) ?? new WeakMap<Product, Product>();
  joined.set(pinned, known);
  const product = known.get(newest) ?? { ...pinned, options: [...pinned.options, ...later] };
  known.set(newest, product);
  return product;
}
