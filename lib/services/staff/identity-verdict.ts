import "server-only";
import type { IdentityQuestion, OfferedQuestion } from "./identity-question";

export type AskedQuestion = { readonly question: IdentityQuestion; readonly result: "match" | "mismatch" };

/**
 * What the answers add up to. One wrong answer fails the check, however many were right: a caller who knows three things about
 * somebody is not that person. Without a wrong answer, as many different questions as the terms ask for must have been answered;
 * questions whose answer is not on record do not count.
 */
export function identityVerdict(
  asked: readonly AskedQuestion[],
  offered: readonly OfferedQuestion[],
  needed: number,
): "passed" | "failed" | "not-enough" {
  const known = asked.filter(({ question }) => offered.some((one) => one.question === question));
  if (known.some(({ result }) => result === "mismatch")) return "failed";
  return new Set(known.map(({ question }) => question)).size >= needed ? "passed" : "not-enough";
}
