import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findCardGateway } from "@/lib/adapters/card/find-gateway";
import { type Decision, refuse } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import { checkDraft, saveDraft } from "@/lib/services/procedures/save-draft";

export type TypedCard = { readonly token: string; readonly holderFamily: string; readonly holderGiven: string };

/**
 * The draft of a new card. The gateway is asked between two transactions, never inside one; it has the issuer check the card and keeps
 * it. Where its answer is lost the same token may be sent again: it gives the same card.
 */
export async function saveCardDraft(
  actor: AccountActor,
  { token, holderFamily, holderGiven }: TypedCard,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const gateway = findCardGateway(at);
  if (!gateway) return refuse("card-not-taken", null, { fault: "unreachable" });
  const described = await gateway.describe(token);
  if (!described.ok) return refuse("card-not-taken", null, { fault: described.fault });
  const input = { ...described.value, holderFamily, holderGiven, agreed: true } as const;
  // The right first: nobody has a card kept who may not register one.
  const permitted = await checkDraft(actor, { kind: "register-card", input }, at);
  if (!permitted.ok) return permitted;
  const kept = await gateway.keep(token);
  if (!kept.ok) return refuse("card-not-taken", null, { fault: kept.fault });
  return saveDraft(actor, { kind: "register-card", input }, at, { secret: kept.value.reference });
}
