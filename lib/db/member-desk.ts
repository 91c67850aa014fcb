import "server-only";
import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { MemberDesk } from "@/lib/domain/catalogue/member-desk";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { catalogueInForce } from "./catalogue";
import { portalRight } from "./portal-right";
import type { Tx } from "./scope";

export type OpenDesk = { readonly catalogue: Catalogue; readonly desk: MemberDesk; readonly today: Temporal.PlainDate };

/** What a member may do about itself: the operator's terms, and whether this login may do this. */
export async function openDesk(
  tx: Tx,
  actor: PortalActor,
  permissionOf: (desk: MemberDesk) => string,
  at: Temporal.Instant,
): Promise<Decision<OpenDesk>> {
  const today = dateInJapan(at);
  const { catalogue } = await catalogueInForce(tx, today);
  const desk = catalogue.operator.memberDesk;
  if (!desk) return refuse("not-in-portal", null);
  const allowed = await portalRight(tx, actor, permissionOf(desk), catalogue);
  return allowed.ok ? decide({ catalogue, desk, today }) : allowed;
}
