import "server-only";
import { nameOfMember } from "@/lib/db/member-name";
import type { Tx } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";
import type { RawAuditRow } from "./list-audit";

/** What people call the ids of an audit entry. Null where the id names nothing that is still there. */
export type AuditNames = {
  readonly actorName: string | null;
  readonly subjectName: string | null;
  readonly memberName: string | null;
  readonly memberNumber: string | null;
};

const idsOf = (ids: (string | null)[]) => [...new Set(ids.filter((id): id is string => id !== null && isUuid(id)))];

/** Looks up the names for one page of entries, one query a table. */
export async function auditNames(tx: Tx, rows: readonly RawAuditRow[]): Promise<(row: RawAuditRow) => AuditNames> {
  const of = (kind: string) =>
    idsOf(
      rows.flatMap((row) => [row.actor_kind === kind ? row.actor_id : null, row.subject_kind === kind ? row.subject_id : null]),
    );
  const staff = await tx.staff.findMany({ where: { id: { in: of("staff") } }, select: { id: true, name: true } });
  const accounts = await tx.account.findMany({ where: { id: { in: of("account") } }, select: { id: true, loginId: true } });
  const contracts = await tx.contract.findMany({ where: { id: { in: of("contract") } }, select: { id: true, number: true } });
  const procedures = await tx.procedure.findMany({ where: { id: { in: of("procedure") } }, select: { id: true, number: true } });
  const notices = await tx.notice.findMany({ where: { id: { in: of("notice") } }, select: { id: true, number: true } });
  const members = await tx.member.findMany({
    where: { id: { in: idsOf([...rows.map((row) => row.member_id), ...of("member")]) } },
  });

  const names = new Map<string, string | null>([
    ...staff.map((one) => [`staff ${one.id}`, one.name] as const),
    ...accounts.map((one) => [`account ${one.id}`, one.loginId] as const),
    ...contracts.map((one) => [`contract ${one.id}`, one.number] as const),
    ...procedures.map((one) => [`procedure ${one.id}`, one.number] as const),
    ...notices.map((one) => [`notice ${one.id}`, one.number] as const),
    ...members.map((one) => [`member ${one.id}`, nameOfMember(one)] as const),
  ]);
  return (row) => {
    const member = members.find((one) => one.id === row.member_id);
    return {
      actorName: names.get(`${row.actor_kind} ${row.actor_id}`) ?? null,
      subjectName: names.get(`${row.subject_kind} ${row.subject_id}`) ?? null,
      memberName: names.get(`member ${row.member_id}`) ?? null,
      memberNumber: member?.number ?? null,
    };
  };
}
