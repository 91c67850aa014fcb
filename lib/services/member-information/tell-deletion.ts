import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";

type Told = {
  readonly memberId: string;
  readonly state: "waiting" | "done" | "refused";
  readonly number: string;
  readonly answer: string | null;
  readonly at: Temporal.Instant;
};

/** Tells a member how its request for deletion stands. */
export async function tellDeletion(tx: Tx, { memberId, at, ...data }: Told): Promise<void> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true, locale: true } });
  if (member.contactMail === null) return;
  const locale = isLocale(member.locale) ? member.locale : defaultLocale;
  await queueMail(tx, { memberId, to: member.contactMail, template: "deletion-state", locale, data, at });
}
