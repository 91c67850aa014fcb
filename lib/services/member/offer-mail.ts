import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { PortalActor } from "@/lib/domain/permission";
import { formatInstant } from "@/lib/i18n/format-instant";
import { newToken } from "@/lib/services/identity/secrets";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { recordChange } from "@/lib/services/member-information/record-change";

/** How long the link to a new mail address is good. */
const linkHours = 24;

/** Sends a link to a new contact mail address, which counts once the link was opened; of several only the newest. Null: none any more. */
export async function offerMail(
  tx: Tx,
  { memberId, accountId, locale }: Pick<PortalActor, "memberId" | "accountId" | "locale">,
  mail: string | null,
  at: Temporal.Instant,
): Promise<void> {
  await tx.contactMailChange.updateMany({
    where: { memberId, confirmedAt: null, replacedAt: null },
    data: { replacedAt: toInstantColumn(at) },
  });
  if (mail === null) {
    const { contactMail } = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true } });
    await tx.member.updateMany({ where: { id: memberId }, data: { contactMail: null } });
    // Staff who reset second factors tell the address that was there before, too.
    await recordChange(tx, { memberId, by: { accountId }, before: { contactMail }, after: { contactMail: null }, at });
    return;
  }
  const token = newToken();
  const expiresAt = at.add({ hours: linkHours });
  await tx.contactMailChange.create({
    data: {
      id: randomUUID(),
      memberId,
      mail,
      tokenHash: sha256(token),
      createdAt: toInstantColumn(at),
      expiresAt: toInstantColumn(expiresAt),
    },
  });
  await queueMail(tx, {
    memberId,
    accountId,
    to: mail,
    template: "contact-mail-link",
    locale,
    data: { path: `/mypage/member/mail?token=${token}`, validUntil: formatInstant(expiresAt, locale) },
    at,
    wipeAfterSend: true,
  });
}
