import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { lastStepUp } from "@/lib/db/step-up";
import type { Decision } from "@/lib/domain/decision";
import { decideStepUp } from "@/lib/domain/identity/step-up";
import type { PortalActor } from "@/lib/domain/permission";
import { operatorAt } from "../operator-at";

/**
 * Asked by every act that a stolen session must not do, in the act's own transaction and before anything is written. Refused, the page
 * leads to the proof and back.
 */
export async function requireStepUp(tx: Tx, actor: PortalActor, at: Temporal.Instant): Promise<Decision<true>> {
  const { identity } = await operatorAt(tx, at);
  return decideStepUp(await lastStepUp(tx, actor), identity, at);
}
