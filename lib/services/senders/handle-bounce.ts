import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { openField, sealField } from "@/lib/db/field-cipher";
import { enqueueJob } from "@/lib/db/jobs";
import { resendAddress } from "@/lib/db/resend-address";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type BounceHandling = {
  readonly bounceId: string;
  readonly outcome: "resent" | "posted" | "reached" | "needless";
  readonly note: string;
};

/**
 * Staff's word on a mail that came back: once, with a note that is kept. Sending it again writes the same words to whom they were for
 * (`resendAddress`). Of two at once the second is told.
 */
export async function handleBounce(
  staff: StaffActor,
  { bounceId, outcome, note }: BounceHandling,
  at: Temporal.Instant,
): Promise<Decision<{ bounceId: string }>> {
  if (!isUuid(bounceId)) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "bounce.handle", at);
    if (!permitted.ok) return permitted;
    const { count } = await tx.mailBounce.updateMany({
      where: { id: bounceId, handledAt: null },
      data: { handledAt: toInstantColumn(at), handledBy: staff.staffId, outcome, note },
    });
    const bounce = await tx.mailBounce.findUnique({ where: { id: bounceId } });
    if (count === 0 || !bounce) return refuse("changed-by-another", null);
    const mailId = outcome === "resent" ? await sendAgain(tx, bounce, at) : null;
    // Not decided after all: the transaction must leave nothing behind.
    if (outcome === "resent" && mailId === null) throw new NotResendable();
    await appendAudit(tx, {
      at,
      actor: staff,
      action: `mail-bounce.${outcome}`,
      subject: { kind: "mail-bounce", id: bounceId },
      memberId: bounce.memberId,
      data: { address: bounce.addressHint, mail: bounce.mailId, resentAs: mailId },
    });
    return decide({ bounceId });
  }).catch((error: unknown) => {
    if (error instanceof NotResendable) return refuse("changed-by-another", null);
    throw error;
  });
}

class NotResendable extends Error {}

type Bounce = NonNullable<Awaited<ReturnType<Tx["mailBounce"]["findUnique"]>>>;

/** The new mail's id; null where there is no text, or no address that may have it. */
async function sendAgain(tx: Tx, bounce: Bounce, at: Temporal.Instant) {
  const { id: bounceId, memberId } = bounce;
  const [old] = await tx.$queryRaw<{ mail_id: string; body_enc: Uint8Array | null }[]>`
    SELECT mail_id::text, body_enc FROM bounced_mail_text(${bounceId}::uuid)`;
  if (!memberId || !old?.body_enc) return null;
  const { template, locale, subject, brand, accountId } = await tx.mail.findUniqueOrThrow({
    where: { id: old.mail_id },
    select: { template: true, locale: true, subject: true, brand: true, accountId: true },
  });
  const to = await resendAddress(tx, bounce, accountId);
  if (to === null) return null;
  const id = randomUUID();
  const text = openField(mailPlace("body_enc", old.mail_id), old.body_enc);
  await tx.mail.createMany({
    data: [
      {
        id,
        ...{ memberId, accountId, template, locale, subject, brand },
        toEnc: sealField(mailPlace("to_enc", id), to),
        bodyEnc: sealField(mailPlace("body_enc", id), text),
        createdAt: toInstantColumn(at),
      },
    ],
  });
  await enqueueJob(tx, "send-mail", { mailId: id, wipe: "no" });
  return id;
}
