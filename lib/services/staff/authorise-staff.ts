import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { type Decision, decide } from "@/lib/domain/decision";
import { rolePermitted } from "@/lib/domain/permission";
import type { StaffActor } from "./staff-actor";
import type { StaffPermission } from "./staff-permission";

/** Decides by the catalogue's table whether a member of staff may do something; the catalogue comes back for the act itself. */
export async function authoriseStaff(
  tx: Tx,
  staff: StaffActor,
  permission: StaffPermission,
  at: Temporal.Instant,
): Promise<Decision<Catalogue>> {
  const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
  const decision = rolePermitted(staff.role, permission, catalogue.staff);
  return decision.ok ? decide(catalogue) : decision;
}
