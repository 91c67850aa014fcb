import "server-only";
import type { Temporal } from "temporal-polyfill";
import { withInvitation } from "@/lib/db/invitation-rows";
import { ownLogin } from "@/lib/db/own-login";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { isLocale } from "@/lib/i18n/locale";
import { noticeAddress } from "@/lib/services/identity/notice-address";
import { countToday } from "@/lib/services/identity/throttle";
import { queueMail } from "@/lib/services/mail/queue-mail";

/** Tells whoever invited that the time was too short: once a day for each link, however often the button is pressed. */
export async function askInvitationAgain(token: string, at: Temporal.Instant): Promise<void> {
  const over = await withInvitation(token, at, async (_tx, { row, state }) => (state === "expired" ? row : null));
  if (!over) return;
  await asAuth(async (tx) => {
    const to = await noticeAddress(tx, over.invitedBy);
    if (!to || !(await countToday(tx, "invitation-asked", sha256(token), 1, at))) return;
    const { locale } = await ownLogin(tx, over.invitedBy);
    await queueMail(tx, {
      memberId: over.memberId,
      accountId: over.invitedBy,
      to,
      template: "people-invitation-asked",
      locale: isLocale(locale) ? locale : "ja",
      data: { mail: over.mailHint },
      at,
    });
  });
}
