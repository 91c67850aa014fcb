import "server-only";
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import type { OpenCountersign } from "@/lib/db/countersign-rows";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { nextNumber } from "@/lib/db/number-series";
import { openStatuses } from "@/lib/db/report-rows";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { removedAfterLeaving } from "@/lib/domain/member-information/removed-after-leaving";
import { procedureNumber, procedureSeries } from "@/lib/domain/procedures/procedure-number";
import { formatDate } from "@/lib/i18n/format";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { closeMemberLogins } from "./close-member-logins";
import { leavingDraftSchema } from "./leaving-draft";
import { leavingGround } from "./leaving-ground";

/**
 * The member leaves (CL-13), as one colleague asked for and another approves: every login closed for good, what need not be kept marked with
 * the day of its removal, a mail. Refused where a contract came into use meanwhile. The caller holds the member's row.
 */
export async function carryOutLeaving(
  tx: Tx,
  staff: StaffActor,
  { id: countersignId, memberId, draft: asked }: OpenCountersign,
  at: Temporal.Instant,
): Promise<Decision<null>> {
  const draft = leavingDraftSchema.parse(asked);
  const ground = await leavingGround(tx, staff, memberId, at, "countersign.decide");
  if (!ground.ok) return ground;
  if (!ground.value) return refuse("contract-not-found", null);
  const { decision, desk } = ground.value;
  if (!decision.ok) return decision;
  const today = dateInJapan(at);
  const removeOn = today.add({
    days: removedAfterLeaving(desk),
  });
  const number = procedureNumber(today, await nextNumber(tx, procedureSeries(today)));
  await tx.memberLeaving.create({
    data: {
      id: randomUUID(),
      formKey: draft.formKey,
      number,
      memberId,
      staffId: staff.staffId,
      channel: draft.channel,
      appliedOn: toDateColumn(Temporal.PlainDate.from(draft.appliedOn)),
      checks: { asked: draft.asked },
      reason: draft.reason,
      at: toInstantColumn(at),
      removeOn: toDateColumn(removeOn),
      countersignId,
    },
  });
  await tx.member.updateMany({ where: { id: memberId, leftAt: null }, data: { leftAt: toInstantColumn(at) } });
  const logins = await closeMemberLogins(tx, memberId, at);
  const open = await tx.changeReport.findMany({ where: { memberId, status: { in: [...openStatuses] } }, select: { id: true } });
  const reports = { in: open.map(({ id }) => id) };
  await tx.changeReport.updateMany({ where: { id: reports }, data: { status: "withdrawn", decidedAt: toInstantColumn(at) } });
  const papersGo = toDateColumn(today.add({ days: desk.reports.keepDays }));
  await tx.changeReportDocument.updateMany({ where: { reportId: reports }, data: { removeOn: papersGo } });
  await appendAudit(tx, {
    at,
    actor: staff,
    action: "member.left",
    subject: { kind: "member", id: memberId },
    memberId,
    data: { number, channel: draft.channel, logins },
  });
  await tellLeaving(tx, { memberId, number, removeOn, at });
  return decide(null);
}

type Left = {
  readonly memberId: string;
  readonly number: string;
  readonly removeOn: Temporal.PlainDate;
  readonly at: Temporal.Instant;
};

async function tellLeaving(tx: Tx, { memberId, number, removeOn, at }: Left): Promise<void> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true, locale: true } });
  if (member.contactMail === null) return;
  const locale = isLocale(member.locale) ? member.locale : defaultLocale;
  const data = { number, removeOn: formatDate(removeOn, locale) };
  await queueMail(tx, { memberId, to: member.contactMail, template: "member-left", locale, data, at });
}
