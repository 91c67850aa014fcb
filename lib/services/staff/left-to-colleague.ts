import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { sameAs } from "@/lib/db/second-person";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { StaffActor } from "./staff-actor";
import type { StaffPermission } from "./staff-permission";

type Act = { readonly memberId: string; readonly permission: StaffPermission };

/**
 * Four eyes: an act that the staff table marks so is refused to whoever put the member's name or address on record in the days of the
 * terms, from a paper or by examining or approving a report, and to whoever such a person vouched for. One person alone could otherwise
 * move a member to another address and have what opens the login sent there.
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
  const since = { gte: toInstantColumn(at.subtract({ hours: terms.days * 24 })) };
  const by = { in: await sameAs(tx, staff.staffId, terms, at) };
  const papers = await tx.paperChange.count({ where: { memberId, staffId: by, at: since } });
  const changes = await tx.memberChange.count({ where: { memberId, staffId: by, at: since } });
  const reports = await tx.changeReport.count({
    where: {
      memberId,
      OR: [
        { examinedBy: by, examinedAt: since },
        { status: "approved", decidedBy: by, decidedAt: since },
      ],
    },
  });
  return papers + changes + reports === 0 ? decide(null) : refuse("second-person-needed", terms);
}
