import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

type MemberName = { readonly memberId: string; readonly memberName: string; readonly memberNumber: string };

export type LeftMember = MemberName & {
  readonly number: string;
  readonly at: Temporal.Instant;
  readonly appliedOn: Temporal.PlainDate;
  readonly removeOn: Temporal.PlainDate;
  readonly removedAt: Temporal.Instant | null;
  readonly by: string;
};

export type WaitingRequest = MemberName & {
  readonly id: string;
  readonly number: string;
  readonly requestedAt: Temporal.Instant;
};

export type LeavingDesk = {
  readonly permitted: true;
  readonly left: readonly LeftMember[];
  readonly requests: readonly WaitingRequest[];
  readonly mayRecord: boolean;
};

const memberColumns = { select: { number: true, company: true, familyName: true, givenName: true } } as const;
type NamedMember = {
  readonly number: string;
  readonly company: string | null;
  readonly familyName: string;
  readonly givenName: string;
};

const nameOf = (memberId: string, member: NamedMember): MemberName => ({
  memberId,
  memberName: nameOfMember(member),
  memberNumber: member.number,
});

/** Who left lately, and the requests for deletion that wait, oldest first. */
export async function leavingDesk(viewer: StaffViewer, at: Temporal.Instant): Promise<NotPermitted | LeavingDesk> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "leaving.list", at);
    if (refused) return refused;
    const left = await tx.memberLeaving.findMany({
      orderBy: [{ at: "desc" }, { id: "asc" }],
      take: 50,
      include: { member: memberColumns, staff: { select: { name: true } } },
    });
    const requests = await tx.deletionRequest.findMany({
      where: { status: "waiting" },
      orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
      take: 100,
      include: { member: memberColumns },
    });
    return {
      permitted: true as const,
      mayRecord: (await refusedRoles(tx, viewer, "leaving.record", at)) === null,
      left: left.map((row) => ({
        ...nameOf(row.memberId, row.member),
        number: row.number,
        at: fromInstantColumn(row.at),
        appliedOn: fromDateColumn(row.appliedOn),
        removeOn: fromDateColumn(row.removeOn),
        removedAt: row.removedAt && fromInstantColumn(row.removedAt),
        by: row.staff.name,
      })),
      requests: requests.map((row) => ({
        ...nameOf(row.memberId, row.member),
        id: row.id,
        number: row.number,
        requestedAt: fromInstantColumn(row.requestedAt),
      })),
    };
  });
}

/** The member with this number; staff type it from what the caller says. Null: none, or not for this role. */
export async function findMemberByNumber(viewer: StaffViewer, typed: string, at: Temporal.Instant): Promise<string | null> {
  const number = typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z0-9-]{2,20}$/.test(number)) return null;
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "leaving.record", at)) return null;
    return (await tx.member.findUnique({ where: { number }, select: { id: true } }))?.id ?? null;
  });
}

export type LeavingRecord = MemberName & Pick<LeftMember, "number" | "at" | "removeOn">;

/** Whose leaving it is, the request that waits for a second person, and its record once there is one. Null: no such member, or not for this role. */
export async function findLeaving(
  viewer: StaffViewer,
  memberId: string,
  at: Temporal.Instant,
): Promise<(MemberName & { readonly record: LeavingRecord | null; readonly openRequest: string | null }) | null> {
  if (!isUuid(memberId)) return null;
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "leaving.list", at)) return null;
    const member = await tx.member.findUnique({ where: { id: memberId }, ...memberColumns });
    if (!member) return null;
    const row = await tx.memberLeaving.findUnique({ where: { memberId } });
    const name = nameOf(memberId, member);
    const record = row && {
      ...name,
      number: row.number,
      at: fromInstantColumn(row.at),
      removeOn: fromDateColumn(row.removeOn),
    };
    const open = await tx.countersign.findFirst({
      where: { memberId, act: "leaving", state: "requested" },
      select: { id: true },
    });
    return { ...name, record, openRequest: open?.id ?? null };
  });
}
