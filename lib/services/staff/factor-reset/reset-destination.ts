import "server-only";
import { postalDestination } from "@/lib/db/postal-destination";
import { resetAddresses } from "@/lib/db/reset-addresses";
import type { Tx } from "@/lib/db/scope";
import { hashDestination } from "../destination";

type Reset = { readonly id: string; readonly accountId: string; readonly memberId: string; readonly delivery: string };

/** Where a reset's code goes as things stand, as a keyed hash: what was approved is what is sent. Null: nowhere. */
export async function hashOfResetDestination(tx: Tx, { id, accountId, memberId, delivery }: Reset): Promise<string | null> {
  const to = delivery === "mail" ? (await resetAddresses(tx, accountId, memberId)).code : await postalDestination(tx, memberId);
  return hashDestination(id, to);
}
