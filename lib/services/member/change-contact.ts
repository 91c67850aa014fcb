import "server-only";
import { randomUUID } from "node:crypto";
import { toInstantColumn } from "@/lib/db/dates";
import { writeContact } from "@/lib/db/member-contact";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide } from "@/lib/domain/decision";
import type { ContactFields } from "@/lib/domain/identity/contact-fields";
import { formatInstant } from "@/lib/i18n/format-instant";
import { newToken } from "@/lib/services/identity/secrets";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";

/** How long the link to a new mail address is good. */
const linkHours = 24;

/** Writes new contact information. A new mail address counts only after the link in its mail was opened; until then the former one stays. */
export async function changeContact(
  tx: Tx,
  input: ContactFields,
  { ground, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { actor, contact } = ground.context;
  const { memberId, accountId, locale } = actor;
  const mailedTo = contact.contactMail;
  await writeContact(tx, memberId, input);
  if (input.contactMail === mailedTo) return decide({ mailedTo });
  await tx.contactMailChange.updateMany({
    where: { memberId, confirmedAt: null, replacedAt: null },
    data: { replacedAt: toInstantColumn(at) },
  });
  if (input.contactMail === null) {
    await tx.member.updateMany({ where: { id: memberId }, data: { contactMail: null } });
    return decide({ mailedTo });
  }
  const token = newToken();
  const expiresAt = at.add({ hours: linkHours });
  await tx.contactMailChange.create({
    data: {
      id: randomUUID(),
      memberId,
      mail: input.contactMail,
      tokenHash: sha256(token),
      createdAt: toInstantColumn(at),
      expiresAt: toInstantColumn(expiresAt),
    },
  });
  await queueMail(tx, {
    memberId,
    accountId,
    to: input.contactMail,
    template: "contact-mail-link",
    locale,
    data: { path: `/mypage/member/mail?token=${token}`, validUntil: formatInstant(expiresAt, locale) },
    at,
    wipeAfterSend: true,
  });
  return decide({ mailedTo });
}
