import "server-only";
import { findConfirmation } from "@/lib/db/confirmation-rows";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";

/** What the registration of a card said of it: in use at once, or being checked. From what was agreed to, so the same on every reload. */
export async function findPlacedCard(actor: AccountActor, procedureId: string): Promise<"active" | "checking"> {
  const kept = await asMember(actor, (tx) => findConfirmation(tx, actor.memberId, procedureId));
  const shown = JSON.stringify(kept?.facts ?? {});
  return /"state":"checking"/.test(shown) ? "checking" : "active";
}
