import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { paperFieldsOf } from "@/lib/db/paper-fields";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type PaperFieldName, type PaperFields, paperFieldNames } from "@/lib/domain/identity/paper-fields";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

export type PaperChangeRow = {
  readonly id: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly paperNumber: string;
  readonly fields: readonly PaperFieldName[];
  readonly at: Temporal.Instant;
  readonly by: string;
};

export type PaperDesk = {
  readonly permitted: true;
  readonly memberId: string;
  readonly memberName: string;
  readonly memberNumber: string;
  readonly hasMail: boolean;
  readonly known: PaperFields;
  readonly history: readonly PaperChangeRow[];
};

/** What the pages of a paper change need to know of a member; null where there is no such member. */
export async function findPaperDesk(
  viewer: StaffViewer,
  memberId: string,
  at: Temporal.Instant,
): Promise<NotPermitted | PaperDesk | null> {
  if (!isUuid(memberId)) return null;
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "paper-change.enter", at);
    if (refused) return refused;
    const member = await tx.member.findUnique({ where: { id: memberId } });
    if (!member) return null;
    return {
      permitted: true as const,
      memberId,
      memberName: nameOfMember(member),
      memberNumber: member.number,
      hasMail: member.contactMail !== null,
      known: paperFieldsOf(member),
      history: await historyOf(tx, memberId),
    };
  });
}

async function historyOf(tx: Tx, memberId: string): Promise<PaperChangeRow[]> {
  const rows = await tx.paperChange.findMany({
    where: { memberId },
    select: { id: true, receivedOn: true, paperNumber: true, fields: true, at: true, staff: { select: { name: true } } },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: 20,
  });
  return rows.map(({ id, receivedOn, paperNumber, fields, at, staff }) => ({
    id,
    receivedOn: fromDateColumn(receivedOn),
    paperNumber,
    fields: changedNames(fields),
    at: fromInstantColumn(at),
    by: staff.name,
  }));
}

/** The names of a row, in the order of the form. */
export function changedNames(stored: string): PaperFieldName[] {
  const names = stored.split(",");
  return paperFieldNames.filter((name) => names.includes(name));
}
