import "server-only";
import { memberNameOf } from "@/lib/db/member-name";
import type { Tx } from "@/lib/db/scope";
import { shownAccess } from "@/lib/domain/people/people-ground";
import type { PersonAccess } from "@/lib/domain/people/person-access";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { accessWords } from "@/lib/i18n/people/access-words";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { PeopleContext } from "./apply-people-change";

type Letter = {
  readonly to: string;
  readonly access: PersonAccess;
  readonly message: string | null;
  readonly token: string;
};

/** The mail with the link: the only place where its token stands, wiped once it is sent. */
export async function mailInvitation(
  tx: Tx,
  { to, access, message, token }: Letter,
  { actor, ground, at }: PeopleContext,
): Promise<void> {
  const { locale, memberId } = actor;
  const { rows: text } = messagesFor(locale).people;
  const words = accessWords(shownAccess(access, ground), locale);
  const rows = [
    ...(["role", "contracts", "until", "purpose"] as const).map((part) => ({ label: text[part], value: words[part] })),
    ...(message === null ? [] : [{ label: text.message, value: message }]),
  ];
  await queueMail(tx, {
    memberId,
    to,
    template: "people-invitation",
    locale,
    data: {
      member: await memberNameOf(tx, memberId),
      inviter: ground.people.find(({ accountId }) => accountId === actor.accountId)?.name ?? "",
      rows,
      expires: formatInstant(at.add({ hours: ground.roles.invitation.validDays * 24 }), locale),
      token,
    },
    at,
    wipeAfterSend: true,
  });
}
