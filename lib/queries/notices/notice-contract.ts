import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import { loadOwnContract } from "../contracts/own-contract";
import type { TouchedContract } from "./own-notices";

/** The contract that a list of notices is narrowed to, or null where the login has no such contract. */
export async function findNoticeContract(
  actor: AccountActor,
  contractId: string,
  at: Temporal.Instant,
): Promise<TouchedContract | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, contractId, dateInJapan(at));
    return contract && { id: contract.row.id, number: contract.row.number, name: contract.product.name };
  });
}
