import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { StaffActor } from "./staff-actor";
import type { StaffPermission } from "./staff-permission";

type Act = { readonly memberId: string; readonly permission: StaffPermission };

/**
 * Four eyes: an act that the staff table marks so is refused to whoever entered the member's name or address in the days of the terms. One
 * person alone could otherwise move a member to another address and have the login's certificate sent there.
 */
export async function leftToColleague(
  tx: Tx,
  staff: StaffActor,
  { memberId, permission }: Act,
  { staff: table, operator }: Catalogue,
  at: Temporal.Instant,
): Promise<Decision<null>> {
  if (!table.rows.some((row) => row.code === permission && row.secondPerson)) return decide(null);
  const terms = operator.identity.secondPerson;
  const since = toInstantColumn(at.subtract({ hours: terms.days * 24 }));
  const entered = await tx.paperChange.count({ where: { memberId, staffId: staff.staffId, at: { gte: since } } });
  return entered === 0 ? decide(null) : refuse("second-person-needed", terms);
}
