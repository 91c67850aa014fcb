import type { ReasonKind } from "../reason-kinds";
import { type Claim, UnreadableFact } from "./claim";
import { bounded, countIs, type Finding, flagIs, nothingToRecompute, type Recount, yenIs } from "./finding";
import { percentOf, type RoundingWord } from "./rounded";

const roundings: readonly RoundingWord[] = ["truncate", "half-up", "ceil"];

function roundingOf(claim: Claim): RoundingWord {
  const rounding = roundings.find((one) => one === claim.text("rounding"));
  if (!rounding) throw new UnreadableFact("rounding", roundings.join(", "));
  return rounding;
}

function tax(claim: Claim): Finding[] {
  const [subtotal, rate] = [claim.yen("subtotal"), claim.count("rate")];
  return [
    yenIs(claim, "tax", percentOf(subtotal, rate, roundingOf(claim))),
    flagIs(claim, "cut", (subtotal * BigInt(rate)) % 100n !== 0n),
  ];
}

function slots(claim: Claim): Finding[] {
  return [
    countIs(claim, "allowed", claim.count("basic") + claim.count("added")),
    bounded("registered", claim.count("registered") >= 0, "0 or more"),
  ];
}

function replyPeriod(claim: Claim): Finding[] {
  const [from, to, today] = [claim.day("from"), claim.day("to"), claim.day("today")];
  const state = today < from ? "ahead" : today > to ? "over" : "running";
  return [
    countIs(claim, "days", to - from + 1),
    { fact: "state", exact: false, agrees: claim.text("state") === state, recomputed: state },
  ];
}

/** Tax, counts of slots, and what is said without arithmetic. */
export const totalRecounts = {
  "tax-once": tax,
  "slot-count": slots,
  permitted: nothingToRecompute,
  "account-id-permanent": nothingToRecompute,
  "account-id-never-reused": nothingToRecompute,
  "admin-role-powers": nothingToRecompute,
  "same-as-mail-name": nothingToRecompute,
  "subscriber-support": nothingToRecompute,
  "not-on-one-computer": nothingToRecompute,
  "reply-runs": replyPeriod,
} satisfies Partial<Record<ReasonKind, Recount>>;
