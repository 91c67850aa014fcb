import type { Facts, Reason } from "../decision";
import type { ClosedDays } from "./business-days";
import { type DayNumber, type MonthNumber, readDay, readMonth } from "./days";

/** A fact that the reason should carry and does not, or not in its form: found out like a wrong figure, hence no bug to throw upwards. */
export class UnreadableFact extends Error {
  readonly fact: string;
  readonly wanted: string;

  constructor(fact: string, wanted: string) {
    super(`${fact} is not ${wanted}`);
    this.fact = fact;
    this.wanted = wanted;
  }
}

/** What a reason claims, read strictly. */
export type Claim = {
  readonly facts: Facts;
  /** Null where they were not given: what depends on them is then not recomputed. */
  readonly closedDays: ClosedDays | null;
  readonly has: (fact: string) => boolean;
  readonly text: (fact: string) => string;
  readonly flag: (fact: string) => boolean;
  readonly count: (fact: string) => number;
  readonly yen: (fact: string) => bigint;
  /** Units with up to six decimals, in millionths. */
  readonly millionths: (fact: string) => bigint;
  readonly day: (fact: string) => DayNumber;
  readonly month: (fact: string) => MonthNumber;
};

export function readClaim({ facts }: Reason, closedDays: ClosedDays | null): Claim {
  const text = (fact: string) => {
    const value = facts[fact];
    return typeof value === "string" ? value : unreadable(fact, "a text");
  };
  return {
    facts,
    closedDays,
    text,
    has: (fact) => facts[fact] !== undefined,
    flag: (fact) => {
      const value = facts[fact];
      return typeof value === "boolean" ? value : unreadable(fact, "true or false");
    },
    count: (fact) => {
      const value = facts[fact];
      return typeof value === "number" && Number.isSafeInteger(value) ? value : unreadable(fact, "a whole number");
    },
    yen: (fact) => readYen(facts[fact]) ?? unreadable(fact, "whole yen"),
    millionths: (fact) => readMillionths(text(fact)) ?? unreadable(fact, "a number with at most six decimals"),
    day: (fact) => readDay(text(fact)) ?? unreadable(fact, "a date"),
    month: (fact) => readMonth(text(fact)) ?? unreadable(fact, "a month"),
  };
}

function unreadable(fact: string, wanted: string): never {
  throw new UnreadableFact(fact, wanted);
}

export function readYen(value: unknown): bigint | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : null;
  return typeof value === "string" && /^-?\d+$/.test(value) ? BigInt(value) : null;
}

function readMillionths(text: string): bigint | null {
  const [, whole, decimals = ""] = /^(\d+)(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  return whole === undefined ? null : BigInt(whole + decimals.padEnd(6, "0"));
}
