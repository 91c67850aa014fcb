import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";

const KEPT_MS = 1_000;
let kept: { readonly day: string; readonly until: number; readonly terms: Promise<IdentityTerms> } | null = null;

/**
 * The operator's terms of getting in, for the schema of a form before the login: how long an ID or a code is. Every form asks, so what was
 * read is good for a second; what the form does is decided by the terms that its own transaction reads.
 */
export function getIdentityTerms(at: Temporal.Instant): Promise<IdentityTerms> {
  const day = dateInJapan(at).toString();
  if (kept && kept.day === day && performance.now() < kept.until) return kept.terms;
  const terms = asAuth(async (tx) => (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.identity);
  const mine = { day, until: performance.now() + KEPT_MS, terms };
  kept = mine;
  // A failure is nobody else's answer.
  terms.catch(() => {
    if (kept === mine) kept = null;
  });
  return terms;
}
