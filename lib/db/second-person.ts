import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { type Colleague, isSecondPair } from "@/lib/domain/identity/second-pair";
import type { Tx } from "./scope";

type Terms = IdentityTerms["secondPerson"];

/**
 * Whether somebody may be the second person to what a colleague began: not the same one, and neither vouched for by the other of late nor
 * both by a third. For the staff scope, and for the auth scope.
 */
export async function secondPerson(
  tx: Tx,
  { first, second }: { readonly first: string; readonly second: string },
  terms: Terms,
  at: Temporal.Instant,
): Promise<Decision<null>> {
  if (first === second) return refuse("second-person-needed", terms);
  const two = isSecondPair(first, second, await colleagues(tx), sinceMs(terms, at));
  return two ? decide(null) : refuse("second-person-linked", terms, { days: terms.days });
}

/** Everybody who is no second person to this one, itself first. */
export async function sameAs(tx: Tx, staffId: string, terms: Terms, at: Temporal.Instant): Promise<string[]> {
  const everybody = await colleagues(tx);
  const linked = everybody.filter(({ id }) => id !== staffId && !isSecondPair(staffId, id, everybody, sinceMs(terms, at)));
  return [staffId, ...linked.map(({ id }) => id)];
}

const sinceMs = ({ days }: Terms, at: Temporal.Instant) => at.subtract({ hours: days * 24 }).epochMilliseconds;

async function colleagues(tx: Tx): Promise<Colleague[]> {
  const rows = await tx.staff.findMany({
    select: { id: true, createdBy: true, enrolledAt: true, roleChangedBy: true, roleChangedAt: true },
  });
  return rows.map(({ id, createdBy, enrolledAt, roleChangedBy, roleChangedAt }) => ({
    id,
    createdBy,
    enrolledMs: enrolledAt?.getTime() ?? null,
    roleChangedBy,
    roleChangedMs: roleChangedAt?.getTime() ?? null,
  }));
}
