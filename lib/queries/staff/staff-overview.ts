import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type LockRow, readLocks } from "./list-locks";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

export type TodayRow =
  | {
      readonly kind: "procedure";
      readonly id: string;
      readonly at: Temporal.Instant;
      readonly memberId: string;
      readonly memberName: string;
      readonly procedure: string;
      readonly number: string;
    }
  | {
      readonly kind: "check";
      readonly id: string;
      readonly at: Temporal.Instant;
      readonly memberId: string;
      readonly memberName: string;
      readonly passed: boolean;
      readonly staffName: string;
    };

export type StaffOverview = {
  readonly permitted: true;
  readonly locks: readonly LockRow[];
  readonly lockCount: number;
  readonly today: {
    readonly procedures: number;
    readonly unlocked: number;
    readonly refused: number;
    readonly newLocks: number;
    /** Mails that were tried and have not gone out, of whatever day. */
    readonly failingMails: number;
    readonly rows: readonly TodayRow[];
  };
};

const LOCKS_SHOWN = 10;
const EVENTS_SHOWN = 15;

/** The first page of the staff side: what waits, longest first, and what happened since midnight in Japan. */
export async function staffOverview(viewer: StaffViewer, at: Temporal.Instant): Promise<NotPermitted | StaffOverview> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "lock.list", at);
    if (refused) return refused;
    const since = toInstantColumn(dateInJapan(at).toZonedDateTime("Asia/Tokyo").toInstant());
    const checks = (passed: boolean) => tx.identityCheck.count({ where: { passed, purpose: "unlock", at: { gte: since } } });
    return {
      permitted: true as const,
      locks: await readLocks(tx, { counter: null, kind: null, cursor: undefined }, LOCKS_SHOWN, at),
      lockCount: await countLocks(tx),
      today: {
        procedures: await tx.procedure.count({ where: { status: "placed", placedAt: { gte: since } } }),
        unlocked: await checks(true),
        refused: await checks(false),
        newLocks: await tx.account.count({ where: { lockedAt: { gte: since }, deletedAt: null } }),
        failingMails: await tx.mail.count({ where: { sentAt: null, lastError: { not: null } } }),
        rows: await todayRows(tx, since),
      },
    };
  });
}

/** Locked logins that somebody still holds: the number beside the menu's entry. */
export async function countLocks(tx: Tx): Promise<number> {
  return tx.account.count({ where: { lockedAt: { not: null }, deletedAt: null, accountGrants: { some: { endedAt: null } } } });
}

async function todayRows(tx: Tx, since: Date): Promise<TodayRow[]> {
  const member = { select: { company: true, familyName: true, givenName: true } };
  const procedures = await tx.procedure.findMany({
    where: { status: "placed", placedAt: { gte: since } },
    select: { id: true, placedAt: true, kind: true, number: true, memberId: true, member },
    orderBy: { placedAt: "desc" },
    take: EVENTS_SHOWN,
  });
  const checks = await tx.identityCheck.findMany({
    where: { purpose: "unlock", at: { gte: since } },
    select: { id: true, at: true, passed: true, memberId: true, member, staff: { select: { name: true } } },
    orderBy: { at: "desc" },
    take: EVENTS_SHOWN,
  });
  const nameOf = (one: { company: string | null; familyName: string; givenName: string }) => nameOfMember(one);
  const rows: TodayRow[] = [
    ...procedures.flatMap((row) =>
      row.placedAt && row.number
        ? [
            {
              kind: "procedure" as const,
              id: row.id,
              at: fromInstantColumn(row.placedAt),
              memberId: row.memberId,
              memberName: nameOf(row.member),
              procedure: row.kind,
              number: row.number,
            },
          ]
        : [],
    ),
    ...checks.map((row) => ({
      kind: "check" as const,
      id: row.id,
      at: fromInstantColumn(row.at),
      memberId: row.memberId,
      memberName: nameOf(row.member),
      passed: row.passed,
      staffName: row.staff.name,
    })),
  ];
  return rows.sort((a, b) => b.at.epochMilliseconds - a.at.epochMilliseconds).slice(0, EVENTS_SHOWN);
}
