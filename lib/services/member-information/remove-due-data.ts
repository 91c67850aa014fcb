import "server-only";
import { now } from "@/lib/clock";
import { appendAudit } from "@/lib/db/audit";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { removeMemberData } from "@/lib/db/remove-member-data";
import { asWorker } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";

/**
 * Removes what is due: papers of decided reports, downloads that expired, drafts, and what need not be kept of members who left. Run twice
 * it finds nothing more to do.
 */
export async function removeDueData(): Promise<void> {
  const at = await now();
  const [today, instant] = [toDateColumn(dateInJapan(at)), toInstantColumn(at)];
  await asWorker(async (tx) => {
    await tx.$executeRaw`UPDATE change_report_document SET content_enc = NULL, removed_at = ${instant}
      WHERE remove_on <= ${today}::date AND removed_at IS NULL`;
    await tx.$executeRaw`UPDATE own_data_export SET body_enc = NULL WHERE expires_at <= ${instant}`;
    await tx.$executeRaw`DELETE FROM change_report WHERE status = 'draft' AND expires_at < ${instant}`;
    await tx.$executeRaw`DELETE FROM member_change_draft WHERE expires_at < ${instant}`;
  });
  const due = await asWorker((tx) =>
    tx.memberLeaving.findMany({
      where: { removeOn: { lte: today }, removedAt: null },
      select: { id: true, memberId: true },
    }),
  );
  for (const { id, memberId } of due) {
    await asWorker(async (tx) => {
      const { count } = await tx.memberLeaving.updateMany({ where: { id, removedAt: null }, data: { removedAt: instant } });
      if (count === 0) return;
      const desk = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.memberDesk;
      const kinds = desk?.removed.filter(({ on }) => on === "leaving").map(({ what }) => what) ?? [];
      for (const what of kinds) await removeMemberData(tx, memberId, what);
      const subject = { kind: "member", id: memberId };
      const actor = { kind: "system", name: "remove-due-data" } as const;
      await appendAudit(tx, { at, actor, action: "member.data-removed", subject, memberId, data: { removed: kinds.join(",") } });
    });
  }
}
