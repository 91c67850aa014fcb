import "server-only";
import type { Temporal } from "temporal-polyfill";
import { memberNameOf } from "@/lib/db/member-name";
import type { Tx } from "@/lib/db/scope";
import type { PeopleShown } from "@/lib/domain/people/people-shown";
import type { MemberActor } from "@/lib/domain/permission";
import { messagesFor } from "@/lib/i18n/messages";
import { peopleRows } from "@/lib/i18n/people/shown-rows";
import { queueMails } from "@/lib/services/mail/queue-mails";

type Completed = {
  readonly actor: MemberActor;
  readonly shown: PeopleShown;
  readonly number: string;
  readonly to: readonly string[];
  readonly at: Temporal.Instant;
};

/** The completion mail of a change among people (JP-10), to whoever made it. */
export async function mailCompletedChange(tx: Tx, { actor, shown, number, to, at }: Completed): Promise<void> {
  const { memberId, accountId, locale } = actor;
  await queueMails(tx, {
    memberId,
    accountId,
    to,
    template: "people-change-done",
    locale,
    data: {
      title: messagesFor(locale).people.complete[shown.kind],
      number,
      member: await memberNameOf(tx, memberId),
      rows: peopleRows(shown, locale),
    },
    at,
  });
}
