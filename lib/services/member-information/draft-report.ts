import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { reportPlace } from "@/lib/db/field-places";
import { openDesk } from "@/lib/db/member-desk";
import { detailsOf } from "@/lib/db/member-details";
import { lockOwnReport } from "@/lib/db/report-rows";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { changedDetails } from "@/lib/domain/member-information/member-details";
import { afterReport, type TypedReport } from "@/lib/domain/member-information/report-contents";
import type { MemberActor } from "@/lib/domain/permission";

/** A report takes longer to fill in than a form: its papers are looked for. Time begins anew with each step. */
export const draftMinutes = 24 * 60;

/** Takes a report as far as its papers; a draft that is there already is written over. */
export async function draftReport(
  actor: MemberActor,
  draftId: string | null,
  { changedOn, contents }: TypedReport,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ reports }) => reports.permission, at);
    if (!opened.ok) return opened;
    const before = detailsOf(await tx.member.findUniqueOrThrow({ where: { id: memberId } }));
    if (changedDetails(before, afterReport(before, contents)).length === 0) return refuse("nothing-to-change", null);
    const expiresAt = toInstantColumn(at.add({ minutes: draftMinutes }));
    const fill = (id: string) => ({
      kind: contents.kind,
      changedOn: toDateColumn(changedOn),
      contentsEnc: sealField(reportPlace(id), JSON.stringify(contents)),
      expiresAt,
    });
    if (draftId !== null) {
      const draft = await lockOwnReport(tx, actor, draftId);
      if (draft?.status !== "draft") return refuse("draft-expired", null);
      await tx.changeReport.updateMany({ where: { id: draftId, memberId, status: "draft" }, data: fill(draftId) });
      return decide({ id: draftId });
    }
    const id = randomUUID();
    await tx.changeReport.create({ data: { id, memberId, accountId, createdAt: toInstantColumn(at), ...fill(id) } });
    return decide({ id });
  });
}
