import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { secondLoginUntil } from "@/lib/db/second-login";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import type { AccountActor, Permission } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, type OwnContract, rightTo } from "../contracts/own-contract";

/** Whether a login may see what lies behind the second login at all, and whether it gave number and password once more. */
export type Gate = {
  readonly allowed: Decision<Permission>;
  readonly until: Temporal.Instant | null;
  readonly documents: Readonly<Record<string, string>>;
};

export type OpenGate = Gate & { readonly contract: OwnContract };

/** The gate of FB-07, asked wherever something behind it is read. `permission` null: nothing of the kind. Null: no such contract. */
export async function openGate(
  tx: Tx,
  actor: AccountActor,
  at: Temporal.Instant,
  permissionOf: (contract: OwnContract) => string | null,
): Promise<OpenGate | null> {
  const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
  // The second login is the customer number's: a contract without one has nothing behind it.
  if (!contract?.row.customerNumber) return null;
  const permission = permissionOf(contract);
  if (permission === null) return null;
  const allowed = rightTo(contract, permission);
  const until = allowed.ok ? await secondLoginUntil(tx, actor, at) : null;
  return { contract, allowed, until, documents: documentTitles(contract.catalogue) };
}
