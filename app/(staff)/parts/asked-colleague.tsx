import type { Route } from "next";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { AskedColleague } from "@/lib/queries/staff/find-asked-colleague";

type Props = { locale: Locale; asked: AskedColleague; act: string; memberName: string };

/** The end of a flow whose act somebody else carries out: what was asked for, that nothing has happened yet, and where it is decided. */
export function AskedColleaguePanel({ locale, asked, act, memberName }: Props) {
  const text = messagesFor(locale).staffCountersign;
  const facts = [
    { label: text.columns.act, value: `${text.acts[act] ?? act}　${memberName}` },
    { label: text.columns.since, value: formatInstant(asked.requestedAt, locale) },
  ];
  return (
    <>
      <CompletePanel title={text.completeTitle} facts={facts}>
        <p>{text.completeText}</p>
      </CompletePanel>
      <p className="mt-6">
        <ButtonLink href={`/staff/countersigns/${asked.id}` as Route} look="outline" size="small">
          {text.toRequest}
        </ButtonLink>
      </p>
    </>
  );
}
