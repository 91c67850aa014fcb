import type { Route } from "next";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import type { PortalActor } from "@/lib/domain/permission";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { findUndeliveredMail } from "@/lib/queries/member/undelivered-mail";
import { maskMail } from "@/lib/services/identity/mask-mail";

/** On every page of one whose mail comes back, until there is an address that takes it: notices count by mail. */
export async function UndeliveredNote({ actor }: { actor: PortalActor }) {
  const mail = await findUndeliveredMail(actor, await now());
  if (!mail) return null;
  const { locale } = actor;
  const text = messagesFor(locale).mailTrouble;
  return (
    <div className="no-print mb-6 [:has([data-flow])>&]:hidden [:has(nav_[aria-current=step])>&]:hidden">
      <Note locale={locale} tone="error" title={text.title}>
        <p className="wrap-anywhere">
          {text.text(maskMail(mail.address), formatDate(mail.at.toZonedDateTimeISO("Asia/Tokyo"), locale))}
        </p>
        <p>{text.same}</p>
        <p className="mt-1">
          <TextLink href={"/mypage/member" as Route}>{text.act}</TextLink>
        </p>
      </Note>
    </div>
  );
}
