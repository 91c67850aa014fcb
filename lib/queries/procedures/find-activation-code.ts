import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type ActivationReveal, readActivationCode } from "@/lib/db/activation-reveal";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";

/** For the complete page of a registration: the new ID's activation code, for ten minutes. Row security keeps it to the member's own. */
export async function findActivationCode(
  actor: AccountActor,
  accountId: string,
  at: Temporal.Instant,
): Promise<ActivationReveal | null> {
  return asMember(actor, (tx) => readActivationCode(tx, accountId, at));
}
