import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { openDesk } from "@/lib/db/member-desk";
import { lockOwnReport, openStatuses } from "@/lib/db/report-rows";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { MemberActor } from "@/lib/domain/permission";

/** Takes a report back that nobody has decided yet. Twice is once; its papers go as after a decision. */
export async function withdrawReport(
  actor: MemberActor,
  reportId: string,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const { memberId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ reports }) => reports.permission, at);
    if (!opened.ok) return opened;
    const { desk, today } = opened.value;
    const report = await lockOwnReport(tx, actor, reportId);
    if (!report) return refuse("report-closed", desk.reports);
    if (report.status === "withdrawn") return decide({ id: reportId });
    const { count } = await tx.changeReport.updateMany({
      where: { id: reportId, memberId, status: { in: openStatuses } },
      data: { status: "withdrawn", decidedAt: toInstantColumn(at) },
    });
    if (count === 0) return refuse("report-closed", desk.reports);
    const removeOn = toDateColumn(today.add({ days: desk.reports.keepDays }));
    await tx.changeReportDocument.updateMany({ where: { reportId, memberId }, data: { removeOn } });
    const subject = { kind: "change-report", id: reportId };
    await appendAudit(tx, { at, actor, action: "change-report.withdrawn", subject, memberId, data: { number: report.number } });
    return decide({ id: reportId });
  });
}
