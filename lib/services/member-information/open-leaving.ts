import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asStaff } from "@/lib/db/scope";
import type { Decision } from "@/lib/domain/decision";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { type LeavingGround, leavingGround } from "./leaving-ground";

/** What the pages of the flow show: the contracts in the way, and what may be asked. */
export async function openLeaving(
  staff: StaffActor,
  memberId: string,
  at: Temporal.Instant,
): Promise<Decision<LeavingGround | null>> {
  return asStaff(staff, (tx) => leavingGround(tx, staff, memberId, at));
}
