import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import type { RegistrationDetails } from "@/lib/domain/registration/details";
import { papersToFollow } from "@/lib/domain/registration/papers-to-follow";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { RegisteredMember } from "./open-member";

type Welcomed = {
  readonly member: RegisteredMember;
  readonly kind: MemberKind;
  readonly accountId: string;
  readonly loginId: string;
  readonly details: RegistrationDetails;
};

/** The mail at the end of a registration (JP-10): its day and number, and what comes next. The ID is in it, since its owner has just chosen it; nothing secret is. */
export async function welcomeMember(tx: Tx, welcomed: Welcomed, at: Temporal.Instant): Promise<void> {
  const { member, kind, accountId, loginId, details } = welcomed;
  const { locale } = member;
  const text = messagesFor(locale).registration;
  await queueMail(tx, {
    memberId: member.id,
    accountId,
    to: details.mail,
    template: "member-registered",
    locale,
    data: {
      rows: [
        { label: text.rows.number, value: member.number },
        { label: text.rows.registeredOn, value: formatDate(dateInJapan(at), locale) },
        { label: text.rows.kind, value: text.kinds[kind].label },
        { label: text.rows.loginId, value: loginId },
      ],
      papers: papersToFollow(kind, details.corporateNumber !== null),
    },
    at,
  });
}
