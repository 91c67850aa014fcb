import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";

/** Who put a change on record: a paper that staff entered, a report that staff approved, or the member alone. */
export type ContactChange = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly way: "paper" | "report" | "member";
  /** Of the staff; null: the member. */
  readonly by: string | null;
  readonly fields: readonly string[];
};

/** What changed lately about a member and where it is reached: whoever takes a login over begins with that. */
export async function recentContactChanges(tx: Tx, memberId: string, since: Temporal.Instant): Promise<ContactChange[]> {
  const at = { gte: toInstantColumn(since) };
  const select = { id: true, at: true, fields: true, staff: { select: { name: true } } } as const;
  const papers = await tx.paperChange.findMany({ where: { memberId, at }, select });
  const changes = await tx.memberChange.findMany({ where: { memberId, at }, select });
  // Contact details that a login of a contract changed stand in the history of procedures.
  const placed = await tx.procedure.findMany({
    where: { memberId, status: "placed", kind: "change-contact", placedAt: at },
    select: { id: true, placedAt: true },
  });
  const found = [
    ...papers.map((row) => ({ ...row, way: "paper" as const })),
    ...changes.map((row) => ({ ...row, way: row.staff ? ("report" as const) : ("member" as const) })),
  ].map(({ staff, fields, ...row }) => ({ ...row, by: staff?.name ?? null, fields: fields.split(",") }));
  const contacts = placed.flatMap(({ id, placedAt }) =>
    placedAt ? [{ id, at: placedAt, way: "member" as const, by: null, fields: ["contact"] }] : [],
  );
  return [...found, ...contacts]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map((row) => ({ ...row, at: fromInstantColumn(row.at) }));
}
