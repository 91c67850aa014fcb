import "server-only";
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { nextNumber } from "@/lib/db/number-series";
import { openStatuses } from "@/lib/db/report-rows";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { procedureNumber, procedureSeries } from "@/lib/domain/procedures/procedure-number";
import { formatDate } from "@/lib/i18n/format";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { closeMemberLogins } from "./close-member-logins";
import type { LeavingDraft } from "./leaving-draft";
import { leavingGround } from "./leaving-ground";

export type LeavingOutcome = { readonly memberId: string; readonly left: boolean };

/**
 * Records that a member leaves (CL-13): every login closed for good, what need not be kept marked with the day of its removal, a mail; one
 * transaction under the member's row lock. Refused while any contract is in use. Answers that don't match are recorded, and nothing else
 * happens. The same form twice has the first answer.
 */
export async function recordLeaving(
  staff: StaffActor,
  memberId: string,
  draft: LeavingDraft,
  at: Temporal.Instant,
): Promise<Decision<LeavingOutcome>> {
  return asStaff(staff, async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
    const earlier = await tx.memberLeaving.findUnique({ where: { formKey: draft.formKey } });
    if (earlier?.memberId === memberId && earlier.staffId === staff.staffId) return decide({ memberId, left: true });
    const ground = await leavingGround(tx, staff, memberId, at);
    if (!ground.ok) return ground;
    if (!ground.value) return refuse("contract-not-found", null);
    const { decision, questions, desk, accountId } = ground.value;
    if (!decision.ok) return decision;
    const verdict = identityVerdict(draft.asked, questions, desk.leaving.identityChecks);
    if (verdict === "not-enough") return refuse("changed-since-shown", desk.leaving);
    const passed = verdict === "passed";
    await noteCheck(tx, { staff, memberId, accountId, draft, passed, at });
    if (!passed) return decide({ memberId, left: false });
    const today = dateInJapan(at);
    const removeOn = today.add({
      days: Math.max(...desk.removed.filter(({ on }) => on === "leaving").map(({ days }) => days), 0),
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
    return decide({ memberId, left: true });
  });
}

type Noted = {
  readonly staff: StaffActor;
  readonly memberId: string;
  readonly accountId: string;
  readonly draft: LeavingDraft;
  readonly passed: boolean;
  readonly at: Temporal.Instant;
};

async function noteCheck(tx: Tx, { staff, memberId, accountId, draft, passed, at }: Noted): Promise<void> {
  const { formKey, channel, asked, reason } = draft;
  const known = await tx.identityCheck.count({ where: { formKey } });
  if (known > 0) return;
  const staffId = staff.staffId;
  const row = { id: randomUUID(), formKey, accountId, memberId, staffId, channel, passed, reason, at: toInstantColumn(at) };
  await tx.identityCheck.create({ data: { ...row, purpose: "leaving", checks: { asked, note: "" } } });
  if (passed) return;
  const subject = { kind: "member", id: memberId };
  await appendAudit(tx, {
    at,
    actor: staff,
    action: "member.leaving-refused",
    subject,
    memberId,
    data: { identityCheckId: row.id },
  });
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
