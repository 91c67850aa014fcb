import "server-only";
import { z } from "zod";
import { findConfirmation } from "@/lib/db/confirmation-rows";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";

const keptSchema = z.object({ shown: z.object({ state: z.enum(["active", "checking"]) }) });

/** What the registration of a card said of it: in use at once, or being checked. From what was agreed to, so the same on every reload. */
export async function findPlacedCard(actor: AccountActor, procedureId: string): Promise<"active" | "checking"> {
  const kept = await asMember(actor, (tx) => findConfirmation(tx, actor.memberId, procedureId));
  return keptSchema.parse(kept?.facts).shown.state;
}
