import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { PostalDestination } from "@/lib/db/postal-destination";
import { isDestinationNew } from "@/lib/db/replaced-contacts";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { hashShortCode } from "@/lib/services/identity/secrets";

/** A destination as it is kept beside its approval, to be compared when something is sent: keyed, since addresses are easily guessed. */
export const hashDestination = (rowId: string, to: string | PostalDestination | null): string | null =>
  to === null ? null : hashShortCode(rowId, typeof to === "string" ? to : `${to.holder}\n${to.address}`);

/** What opens a login goes to no address that was put on record in the days of the terms: that is how a login is taken over. */
export async function settledDestination(
  tx: Tx,
  { memberId, delivery }: { readonly memberId: string; readonly delivery: string },
  terms: IdentityTerms["secondPerson"],
  at: Temporal.Instant,
): Promise<Decision<null>> {
  const since = toInstantColumn(at.subtract({ hours: terms.days * 24 }));
  const isNew = await isDestinationNew(tx, memberId, delivery, since);
  return isNew ? refuse("destination-too-new", terms, { days: terms.days, delivery }) : decide(null);
}
