import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { contractsInUse } from "@/lib/db/contracts-in-use";
import { fromDateColumn, toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { openDesk } from "@/lib/db/member-desk";
import { nextNumber } from "@/lib/db/number-series";
import { hashOfReport } from "@/lib/db/report-hash";
import { familyOf, lockOwnReport, openReport, openStatuses } from "@/lib/db/report-rows";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { reportDueOf } from "@/lib/domain/member-information/report-terms";
import type { MemberActor } from "@/lib/domain/permission";
import { procedureNumber, procedureSeries } from "@/lib/domain/procedures/procedure-number";
import { requireStepUp } from "@/lib/services/identity/step-up/require-step-up";
import { tellReport } from "./tell-report";

/**
 * Hands a report in (IV-17), once: with its papers, by when it had to come and by how many days it is late, a number, an audit entry and a
 * mail. A late one is taken all the same. A correction takes the place of the report that it puts right, unless that was decided meanwhile;
 * its lateness counts from the first.
 */
export async function placeReport(
  actor: MemberActor,
  { reportId, shown }: { readonly reportId: string; readonly shown: string },
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const { memberId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ reports }) => reports.permission, at);
    if (!opened.ok) return opened;
    const { catalogue, desk, today } = opened.value;
    const report = await lockOwnReport(tx, actor, reportId);
    if (!report) return refuse("draft-expired", null);
    if (report.status !== "draft") return decide({ id: report.id });
    if (report.expiresAt <= toInstantColumn(at)) return refuse("draft-expired", null);
    const contents = openReport(report);
    const documents = await tx.changeReportDocument.findMany({
      where: { memberId, reportId: { in: familyOf(report) } },
      select: { id: true },
    });
    if (documents.length === 0) return refuse("documents-missing", desk.reports);
    const ids = documents.map(({ id }) => id);
    const changedOn = fromDateColumn(report.changedOn);
    if (hashOfReport({ changedOn, contents, documents: ids }) !== shown) return refuse("changed-since-shown", null);
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
    const first = report.corrects;
    if (first) {
      const { count } = await tx.changeReport.updateMany({
        where: { id: first.id, memberId, status: { in: openStatuses } },
        data: { status: "corrected", decidedAt: toInstantColumn(at) },
      });
      if (count === 0) return refuse("report-closed", desk.reports);
      await tx.changeReportDocument.updateMany({ where: { memberId, reportId: first.id }, data: { reportId } });
    }
    const reportedOn = first?.receivedOn ? fromDateColumn(first.receivedOn) : today;
    const products = (await contractsInUse(tx, memberId, catalogue, today)).map(({ product }) => product);
    const due = reportDueOf(products, contents.kind, { changedOn, reportedOn }, today);
    const number = procedureNumber(today, await nextNumber(tx, procedureSeries(today)));
    const placed = await tx.changeReport.updateMany({
      where: { id: reportId, memberId, status: "draft" },
      data: {
        status: "waiting",
        number,
        receivedOn: toDateColumn(reportedOn),
        placedAt: toInstantColumn(at),
        ...(due
          ? {
              due: {
                dueOn: due.dueOn.toString(),
                lateDays: due.lateDays,
                reason: { ...due.reason, terms: [...due.reason.terms] },
              },
            }
          : {}),
      },
    });
    if (placed.count !== 1) throw new Error("a report whose row is locked was placed by another");
    await appendAudit(tx, {
      at,
      actor,
      action: first ? "change-report.corrected" : "change-report.placed",
      subject: { kind: "change-report", id: reportId },
      memberId,
      data: { number, kind: contents.kind, documents: ids.length, lateDays: due?.lateDays ?? 0 },
    });
    await tellReport(tx, { memberId, template: "change-report-placed", data: { number, kind: contents.kind }, at });
    return decide({ id: reportId });
  });
}
