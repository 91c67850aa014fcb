import type { Claim } from "./claim";
import { readYen } from "./claim";
import { type DayNumber, textOfDay } from "./days";

type Value = string | number | boolean;

/** A fact held against its second reckoning. `exact` is false where the facts only bound it: it then counts as looked at, not as recomputed. */
export type Finding = { readonly fact: string; readonly exact: boolean; readonly agrees: boolean; readonly recomputed: Value };

export function dayIs(claim: Claim, fact: string, day: DayNumber): Finding {
  return { fact, exact: true, agrees: claim.text(fact) === textOfDay(day), recomputed: textOfDay(day) };
}

export function countIs(claim: Claim, fact: string, count: number): Finding {
  return { fact, exact: true, agrees: claim.count(fact) === count, recomputed: count };
}

export function flagIs(claim: Claim, fact: string, flag: boolean): Finding {
  return { fact, exact: true, agrees: claim.flag(fact) === flag, recomputed: flag };
}

export function yenIs(claim: Claim, fact: string, yen: bigint): Finding {
  const number = Number(yen);
  return {
    fact,
    exact: true,
    agrees: readYen(claim.facts[fact]) === yen,
    recomputed: Number.isSafeInteger(number) ? number : yen.toString(),
  };
}

/** Looks at a fact that can't be reckoned exactly; `within` says what the other facts allow. */
export function bounded(fact: string, holds: boolean, within: string): Finding {
  return { fact, exact: false, agrees: holds, recomputed: within };
}

export type Recount = (claim: Claim) => readonly Finding[];

/** Facts that hold no arithmetic: names, counts that were read off, decisions of a person. */
export const nothingToRecompute: Recount = () => [];
