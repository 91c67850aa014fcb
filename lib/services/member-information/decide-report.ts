import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { detailsOf, writeDetails } from "@/lib/db/member-details";
import { openReport, openStatuses } from "@/lib/db/report-rows";
import { asStaff, type Tx } from "@/lib/db/scope";
import { secondPerson } from "@/lib/db/second-person";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { changedDetails } from "@/lib/domain/member-information/member-details";
import { afterReport, type ReportContents } from "@/lib/domain/member-information/report-contents";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { recordChange } from "./record-change";
import { tellReport } from "./tell-report";

export type ReportDecision = {
  readonly reportId: string;
  readonly accepted: boolean;
  readonly answer: string;
  /** Its status when it was looked at: of a report that two approve, the first approval must not become the second by waiting. */
  readonly shown: string;
};

/**
 * Staff's word on a report (IV-17), once, with a reason. Approved, it is on record with its history; of a kind that two approve, the first
 * leaves it to a colleague who is not linked to it. Of two at once the second is told; a report that was corrected or withdrawn meanwhile is no more to decide.
 */
export async function decideReport(
  staff: StaffActor,
  { reportId, accepted, answer, shown }: ReportDecision,
  at: Temporal.Instant,
): Promise<Decision<{ reportId: string }>> {
  if (!isUuid(reportId)) return refuse("report-closed", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "change-report.decide", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.memberDesk?.reports;
    await tx.$executeRaw`SELECT 1 FROM change_report WHERE id = ${reportId}::uuid FOR UPDATE`;
    const report = await tx.changeReport.findUnique({ where: { id: reportId } });
    if (!terms || !report?.number || !openStatuses.includes(report.status)) return refuse("report-closed", terms ?? null);
    if (report.status !== shown) return refuse("changed-by-another", terms);
    const contents = openReport(report);
    const { memberId, number } = report;
    const entry = { at, actor: staff, subject: { kind: "change-report", id: reportId }, memberId };
    const twice = accepted && terms.secondPerson.includes(contents.kind);
    if (twice && report.status === "waiting") {
      await tx.changeReport.updateMany({
        where: { id: reportId, status: "waiting" },
        data: { status: "examined", examinedBy: staff.staffId, examinedAt: toInstantColumn(at) },
      });
      await appendAudit(tx, { ...entry, action: "change-report.examined", data: { number } });
      return decide({ reportId });
    }
    if (accepted && report.examinedBy) {
      if (report.examinedBy === staff.staffId) return refuse("report-second-person", terms);
      const pair = { first: report.examinedBy, second: staff.staffId };
      const two = await secondPerson(tx, pair, permitted.value.operator.identity.secondPerson, at);
      if (!two.ok) return two;
    }
    const { count } = await tx.changeReport.updateMany({
      where: { id: reportId, status: { in: openStatuses } },
      data: {
        status: accepted ? "approved" : "refused",
        decidedBy: staff.staffId,
        decidedAt: toInstantColumn(at),
        answer,
      },
    });
    if (count !== 1) throw new Error("a report whose row is locked was decided by another");
    const removeOn = toDateColumn(dateInJapan(at).add({ days: terms.keepDays }));
    await tx.changeReportDocument.updateMany({ where: { reportId }, data: { removeOn } });
    if (accepted) await putOnRecord(tx, { memberId, reportId, staffId: staff.staffId, contents, at });
    const action = accepted ? "change-report.approved" : "change-report.refused";
    await appendAudit(tx, { ...entry, action, data: { number, kind: contents.kind } });
    const data = { number, kind: contents.kind, accepted, answer };
    await tellReport(tx, { memberId, template: "change-report-decided", data, at });
    return decide({ reportId });
  });
}

type OnRecord = {
  readonly memberId: string;
  readonly reportId: string;
  readonly staffId: string;
  readonly contents: ReportContents;
  readonly at: Temporal.Instant;
};

async function putOnRecord(tx: Tx, { memberId, reportId, staffId, contents, at }: OnRecord): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
  const before = detailsOf(await tx.member.findUniqueOrThrow({ where: { id: memberId } }));
  const after = afterReport(before, contents);
  const names = changedDetails(before, after);
  if (names.length > 0) await writeDetails(tx, memberId, after, names);
  const pick = (from: typeof before) => Object.fromEntries(names.map((name) => [name, from[name]]));
  await recordChange(tx, { memberId, by: { staffId }, reportId, before: pick(before), after: pick(after), at });
}
