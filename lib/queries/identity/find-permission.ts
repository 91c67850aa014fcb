import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { portalRight } from "@/lib/db/portal-right";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import type { Permission, PortalActor } from "@/lib/domain/permission";

/**
 * Asks the permission table of the actor's contract, or of the roles of who logs in for a whole member. Whose account an act is about is
 * asked again where the row is read.
 */
export async function findPermission(actor: PortalActor, code: string, at: Temporal.Instant): Promise<Decision<Permission>> {
  return asMember(actor, async (tx) => portalRight(tx, actor, code, (await catalogueInForce(tx, dateInJapan(at))).catalogue));
}
