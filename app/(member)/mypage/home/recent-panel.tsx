import type { Route } from "next";
import { ProcedureState, procedureOutcome } from "@/components/billing/procedure-state";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import type { ProcedureLine } from "@/lib/queries/mypage/procedure-lines";

/** The procedures of late with their number, state and what comes of them. */
export function RecentPanel({ locale, lines }: { locale: Locale; lines: readonly ProcedureLine[] }) {
  const text = messagesFor(locale).home.recent;
  return (
    <Panel
      id="recent"
      title={text.title}
      action={lines.length > 0 ? <TextLink href="/mypage/procedures">{text.all}</TextLink> : null}
    >
      {lines.length === 0 ? (
        <>
          <p className="text-note">{text.none}</p>
          <p className="text-note text-muted">{text.noneHint}</p>
        </>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.id} className="border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0">
              <p>
                <TextLink href={`/mypage/procedures/${line.id}` as Route} bold>
                  {procedureTitle(line, locale)}
                </TextLink>
              </p>
              <p className="mt-1">
                <ProcedureState locale={locale} line={line} />
              </p>
              <p className="mt-1 text-note text-muted">
                {text.received} {formatInstant(line.placedAt, locale)}
                <span className="block">{line.number}</span>
                {procedureOutcome(line, locale) ? <span className="block text-ink">{procedureOutcome(line, locale)}</span> : null}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
