import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { detailsOf } from "@/lib/db/member-details";
import { nameOfMember } from "@/lib/db/member-name";
import { openReport, openStatuses, type PaperView, papersOf } from "@/lib/db/report-rows";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import { type ChangedDetail, causeOf, changesOf, lineOf, type ReportLine } from "./report-view";

const shownAtMost = 100;

export type QueuedReport = ReportLine & {
  readonly memberId: string;
  readonly memberName: string;
  readonly memberNumber: string;
  readonly documents: number;
};

export type ReportQueue = {
  readonly permitted: true;
  readonly open: readonly QueuedReport[];
  readonly recent: readonly QueuedReport[];
};

const include = {
  member: { select: { number: true, company: true, familyName: true, givenName: true } },
  _count: { select: { documents: true } },
} as const;

/** Reports that wait, oldest first, and those decided lately. */
export async function listChangeReports(viewer: StaffViewer, at: Temporal.Instant): Promise<NotPermitted | ReportQueue> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "change-report.list", at);
    if (refused) return refused;
    const open = await tx.changeReport.findMany({
      where: { status: { in: [...openStatuses] } },
      orderBy: [{ placedAt: "asc" }, { id: "asc" }],
      take: shownAtMost,
      include,
    });
    const recent = await tx.changeReport.findMany({
      where: { status: { in: ["approved", "refused", "withdrawn"] } },
      orderBy: [{ decidedAt: "desc" }, { id: "asc" }],
      take: 20,
      include,
    });
    const queued = (row: (typeof open)[number]): QueuedReport => ({
      ...lineOf(row),
      memberId: row.memberId,
      memberName: nameOfMember(row.member),
      memberNumber: row.member.number,
      documents: row._count.documents,
    });
    return { permitted: true as const, open: open.map(queued), recent: recent.map(queued) };
  });
}

export type StaffReport = QueuedReport & {
  readonly cause: ReturnType<typeof causeOf>;
  readonly changes: readonly ChangedDetail[];
  readonly papers: readonly PaperView[];
  readonly examined: { readonly by: string; readonly at: Temporal.Instant; readonly own: boolean } | null;
  readonly decidedBy: string | null;
  readonly mayDecide: boolean;
  /** Whether the next approval is the first of two. */
  readonly firstOfTwo: boolean;
};

/** One report with what it would change today. Null: none, a draft, or not for this role. */
export async function findChangeReport(viewer: StaffViewer, id: string, at: Temporal.Instant): Promise<StaffReport | null> {
  if (!isUuid(id)) return null;
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "change-report.list", at)) return null;
    const mayDecide = (await refusedRoles(tx, viewer, "change-report.decide", at)) === null;
    const row = await tx.changeReport.findFirst({
      where: { id, status: { not: "draft" } },
      include: {
        member: true,
        examiner: { select: { name: true } },
        decider: { select: { name: true } },
        _count: { select: { documents: true } },
      },
    });
    if (!row) return null;
    const contents = openReport(row);
    const { member, examiner, decider } = row;
    const desk = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.memberDesk;
    return {
      ...lineOf(row),
      memberId: row.memberId,
      memberName: nameOfMember(member),
      memberNumber: member.number,
      documents: row._count.documents,
      cause: causeOf(contents),
      changes: changesOf(detailsOf(member), contents),
      papers: await papersOf(tx, [id]),
      examined:
        examiner && row.examinedAt
          ? { by: examiner.name, at: fromInstantColumn(row.examinedAt), own: row.examinedBy === viewer.staffId }
          : null,
      decidedBy: decider?.name ?? null,
      mayDecide: mayDecide && (row.status === "waiting" || (row.status === "examined" && row.examinedBy !== viewer.staffId)),
      firstOfTwo: row.status === "waiting" && (desk?.reports.secondPerson.includes(contents.kind) ?? false),
    };
  });
}
