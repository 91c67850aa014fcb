import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";

/** `by` is the member of staff who entered a paper; null: the member changed the contact mail address. */
export type ContactChange = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly by: string | null;
  readonly fields: readonly string[];
};

/** What changed lately about where a member is reached: whoever takes a login over begins with that. */
export async function recentContactChanges(tx: Tx, memberId: string, since: Temporal.Instant): Promise<ContactChange[]> {
  const at = { gte: toInstantColumn(since) };
  const papers = await tx.paperChange.findMany({
    where: { memberId, at },
    select: { id: true, at: true, fields: true, staff: { select: { name: true } } },
    orderBy: { at: "desc" },
  });
  const mails = await tx.auditEntry.findMany({
    where: { memberId, at, action: "contact-mail.confirmed" },
    select: { id: true, at: true },
    orderBy: { at: "desc" },
  });
  const changes = [
    ...papers.map((row) => ({ id: row.id, at: row.at, by: row.staff.name, fields: row.fields.split(",") })),
    ...mails.map((row) => ({ id: row.id.toString(), at: row.at, by: null, fields: [] })),
  ];
  return changes.toSorted((a, b) => b.at.getTime() - a.at.getTime()).map((row) => ({ ...row, at: fromInstantColumn(row.at) }));
}
