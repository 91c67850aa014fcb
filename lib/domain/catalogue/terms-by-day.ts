import type { Temporal } from "temporal-polyfill";
import type { Catalogue } from "./catalogue";

/** One catalogue for all days, or the one in force on a day. */
export type TermsByDay = Catalogue | ((on: Temporal.PlainDate) => Catalogue);

export function catalogueOn(terms: TermsByDay, day: Temporal.PlainDate): Catalogue {
  return typeof terms === "function" ? terms(day) : terms;
}
