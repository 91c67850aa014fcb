import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { accessWords } from "@/lib/i18n/people/access-words";
import { noticeAddresses } from "@/lib/services/identity/notice-address";
import { queueMails } from "@/lib/services/mail/queue-mails";
import type { OpenInvitation } from "./open-invitation";

type Joined = {
  readonly invitation: OpenInvitation;
  readonly accountId: string;
  readonly name: string;
  readonly loginId: string;
  readonly locale: Locale;
};

/** Tells both sides: whoever invited sees at once who came, and whoever joined has it in writing. In the auth scope. */
export async function mailJoined(tx: Tx, joined: Joined, at: Temporal.Instant): Promise<void> {
  const { invitation, accountId, name, loginId, locale } = joined;
  const { memberId, member, invitedBy } = invitation;
  const { rows: text } = messagesFor(locale).people;
  const words = accessWords(invitation.access, locale);
  const access = (["role", "contracts", "until", "purpose"] as const).map((part) => ({ label: text[part], value: words[part] }));
  const rows = [{ label: text.person, value: `${name}（${loginId}）` }, ...access];
  const data = { member, rows };
  const inviter = await noticeAddresses(tx, invitedBy);
  await queueMails(tx, { memberId, accountId: invitedBy, to: inviter, template: "people-joined", locale, data, at });
  const own = await noticeAddresses(tx, accountId);
  await queueMails(tx, { memberId, accountId, to: own, template: "people-welcome", locale, data, at });
}
