import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { fromDateColumn, toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { formatDate } from "@/lib/i18n/format";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type ClaimAnswer = { readonly claimId: string; readonly verdict: "accepted" | "declined"; readonly answer: string };

/**
 * Staff's answer to a claim, once: of two the second is told that there is one. The member's mail says that there is an answer and
 * where to read it, and what it is; one transaction.
 */
export async function answerClaim(
  staff: StaffActor,
  { claimId, verdict, answer }: ClaimAnswer,
  at: Temporal.Instant,
): Promise<Decision<{ claimId: string }>> {
  if (!isUuid(claimId)) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "claim.answer", at);
    if (!permitted.ok) return permitted;
    const { count } = await tx.claim.updateMany({
      where: { id: claimId, state: "received" },
      data: { state: verdict, answer, answeredBy: staff.staffId, answeredAt: toInstantColumn(at) },
    });
    if (count !== 1) return refuse("changed-by-another", null);
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId } });
    const [member, procedure] = [
      await tx.member.findUniqueOrThrow({ where: { id: claim.memberId }, select: { contactMail: true, locale: true } }),
      await tx.procedure.findUniqueOrThrow({ where: { id: claim.procedureId }, select: { number: true } }),
    ];
    await appendAudit(tx, {
      at,
      actor: staff,
      action: `claim.${verdict}`,
      subject: { kind: "claim", id: claimId },
      memberId: claim.memberId,
      data: { number: procedure.number ?? "" },
    });
    if (member.contactMail !== null) {
      const locale = isLocale(member.locale) ? member.locale : defaultLocale;
      await queueMail(tx, {
        memberId: claim.memberId,
        contractIds: [claim.contractId],
        to: member.contactMail,
        template: "claim-answered",
        locale,
        data: {
          number: procedure.number ?? "",
          receivedOn: formatDate(fromDateColumn(claim.receivedOn), locale),
          accepted: verdict === "accepted",
          answer,
        },
        at,
      });
    }
    return decide({ claimId });
  });
}
