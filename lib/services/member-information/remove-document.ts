import "server-only";
import type { Temporal } from "temporal-polyfill";
import { openDesk } from "@/lib/db/member-desk";
import { lockOwnReport } from "@/lib/db/report-rows";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";

/** Takes a paper out of a draft. One that is out already is the same success; one of a placed report stays. */
export async function removeDocument(
  actor: MemberActor,
  { reportId, documentId }: { readonly reportId: string; readonly documentId: string },
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ reports }) => reports.permission, at);
    if (!opened.ok) return opened;
    const draft = await lockOwnReport(tx, actor, reportId);
    if (draft?.status !== "draft" || !isUuid(documentId)) return refuse("draft-expired", null);
    await tx.changeReportDocument.deleteMany({ where: { id: documentId, reportId, memberId: actor.memberId } });
    return decide({ id: reportId });
  });
}
