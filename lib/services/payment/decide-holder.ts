import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { cardSummaryOf } from "@/lib/db/payment-cards";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { isLocale } from "@/lib/i18n/locale";
import { cardName } from "@/lib/i18n/procedures/card-rows";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type HolderDecision = { readonly cardId: string; readonly accepted: boolean; readonly reason: string };

/**
 * Staff's word on a card whose holder is not the contract holder (FB-23): once, with a reason that is kept, and told by mail. Accepted, it
 * takes the place of the card in force; refused, nothing else changes. Of two at once the second is told.
 */
export async function decideHolder(
  staff: StaffActor,
  { cardId, accepted, reason }: HolderDecision,
  at: Temporal.Instant,
): Promise<Decision<{ cardId: string }>> {
  if (!isUuid(cardId)) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "holder-check.decide", at);
    if (!permitted.ok) return permitted;
    const card = await findCard(tx, cardId);
    if (!card) return refuse("changed-by-another", null);
    const { memberId, contractId } = card;
    // The member's own registration of another card takes the same lock first.
    await tx.$executeRaw`SELECT 1 FROM contract WHERE id = ${contractId}::uuid FOR UPDATE`;
    const since = toInstantColumn(at);
    if (accepted) {
      const still = await tx.paymentCard.count({ where: { id: cardId, state: "checking" } });
      if (still === 0) return refuse("changed-by-another", null);
      await tx.paymentCard.updateMany({
        where: { contractId, memberId, state: "active" },
        data: { state: "replaced", stateSince: since },
      });
    }
    const { count } = await tx.paymentCard.updateMany({
      where: { id: cardId, state: "checking" },
      data: { state: accepted ? "active" : "refused", stateSince: since },
    });
    if (count === 0) return refuse("changed-by-another", null);
    const id = randomUUID();
    await tx.holderCheck.create({ data: { id, cardId, memberId, staffId: staff.staffId, accepted, reason, at: since } });
    await appendAudit(tx, {
      at,
      actor: staff,
      action: accepted ? "holder-check.accepted" : "holder-check.refused",
      subject: { kind: "payment-card", id: cardId },
      memberId,
      data: { holderCheckId: id, last4: card.last4 },
    });
    await tellMember(tx, card, { accepted, reason, at });
    return decide({ cardId });
  });
}

const findCard = (tx: Tx, id: string) =>
  tx.paymentCard.findUnique({
    where: { id },
    select: { memberId: true, contractId: true, brand: true, last4: true, expiryYear: true, expiryMonth: true },
  });

async function tellMember(
  tx: Tx,
  card: NonNullable<Awaited<ReturnType<typeof findCard>>>,
  { accepted, reason, at }: { accepted: boolean; reason: string; at: Temporal.Instant },
): Promise<void> {
  const { memberId, contractId } = card;
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true, locale: true } });
  if (member.contactMail === null) return;
  const locale = isLocale(member.locale) ? member.locale : "ja";
  const base = { memberId, contractIds: [contractId], to: member.contactMail, locale, at };
  const name = cardName(cardSummaryOf(card), locale);
  if (accepted) await queueMail(tx, { ...base, template: "card-holder-accepted", data: { card: name } });
  else await queueMail(tx, { ...base, template: "card-holder-refused", data: { card: name, reason } });
}
