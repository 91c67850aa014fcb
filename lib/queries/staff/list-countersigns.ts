import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff } from "@/lib/db/scope";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

export type CountersignRow = {
  readonly id: string;
  readonly act: string;
  readonly memberName: string;
  readonly memberNumber: string;
  readonly state: string;
  readonly requestedAt: Temporal.Instant;
  readonly requester: string;
  readonly isOwn: boolean;
  readonly decider: string | null;
  readonly endedAt: Temporal.Instant | null;
};

export type CountersignList = {
  readonly permitted: true;
  readonly rows: readonly CountersignRow[];
  readonly waiting: number;
  readonly more: boolean;
};

const most = 100;

/** What waits for a second person, longest waiting first; or what was decided or withdrawn, newest first. */
export async function listCountersigns(
  viewer: StaffViewer,
  which: "open" | "ended",
  at: Temporal.Instant,
): Promise<NotPermitted | CountersignList> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "countersign.list", at);
    if (refused) return refused;
    const rows = await tx.countersign.findMany({
      where: which === "open" ? { state: "requested" } : { state: { not: "requested" } },
      orderBy: [{ requestedAt: which === "open" ? "asc" : "desc" }, { id: "asc" }],
      take: most + 1,
      include: {
        member: { select: { number: true, company: true, familyName: true, givenName: true } },
        requester: { select: { name: true } },
        decider: { select: { name: true } },
      },
    });
    const shown = rows.slice(0, most).map(({ member, requester, decider, ...row }) => {
      const endedAt = row.decidedAt ?? row.withdrawnAt;
      return {
        id: row.id,
        act: row.act,
        memberName: nameOfMember(member),
        memberNumber: member.number,
        state: row.state,
        requestedAt: fromInstantColumn(row.requestedAt),
        requester: requester.name,
        isOwn: row.requestedBy === viewer.staffId,
        decider: decider?.name ?? null,
        endedAt: endedAt && fromInstantColumn(endedAt),
      };
    });
    const waiting = await tx.countersign.count({ where: { state: "requested" } });
    return { permitted: true as const, rows: shown, waiting, more: rows.length > most };
  });
}
