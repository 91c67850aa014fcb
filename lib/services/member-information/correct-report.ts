import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { reportPlace } from "@/lib/db/field-places";
import { openDesk } from "@/lib/db/member-desk";
import { lockOwnReport, openReport, openStatuses } from "@/lib/db/report-rows";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { MemberActor } from "@/lib/domain/permission";
import { draftMinutes } from "./draft-report";

/** Begins to put a report right that still waits: a draft with the same contents, which takes its place, papers and all, when it is placed. */
export async function correctReport(
  actor: MemberActor,
  reportId: string,
  at: Temporal.Instant,
): Promise<Decision<{ id: string; kind: string }>> {
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ reports }) => reports.permission, at);
    if (!opened.ok) return opened;
    const report = await lockOwnReport(tx, actor, reportId);
    if (!report || !openStatuses.includes(report.status)) return refuse("report-closed", opened.value.desk.reports);
    const { kind, changedOn } = report;
    const begun = await tx.changeReport.findFirst({
      where: { memberId, correctsId: reportId, status: "draft", expiresAt: { gt: toInstantColumn(at) } },
    });
    if (begun) return decide({ id: begun.id, kind });
    const id = randomUUID();
    await tx.changeReport.create({
      data: {
        id,
        memberId,
        accountId,
        kind,
        changedOn,
        contentsEnc: sealField(reportPlace(id), JSON.stringify(openReport(report))),
        correctsId: reportId,
        createdAt: toInstantColumn(at),
        expiresAt: toInstantColumn(at.add({ minutes: draftMinutes })),
      },
    });
    return decide({ id, kind });
  });
}
