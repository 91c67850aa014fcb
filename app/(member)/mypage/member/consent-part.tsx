import type { Route } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { ButtonLink } from "@/components/ui/button-link";
import { Chip } from "@/components/ui/chip";
import { Section } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ConsentPage, ConsentView } from "@/lib/queries/campaigns/consent-view";

/** Campaign mail: agreed or not and since when, the way to change it, and the record of it (JP-16). */
export function ConsentPart({ locale, page, change }: { locale: Locale; page: ConsentPage; change: Route }) {
  const text = messagesFor(locale).campaigns;
  const { view, documents, allowed } = page;
  if (!view) return null;
  return (
    <Section id="campaigns" title={text.title}>
      <p>{text.lead}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Chip tone={view.given ? "done" : "neutral"} icon={view.given ? "check" : "minus"}>
          {view.given ? text.states.given : text.states.notGiven}
        </Chip>
        <span>{sinceWords(view, locale)}</span>
      </div>
      {view.given && !view.hasAddress ? <p className="mt-2">{text.noAddress}</p> : null}
      <p className="mt-2">
        <TermChips locale={locale} terms={[view.term]} documents={documents} />
      </p>
      {allowed.ok ? (
        <div className="no-print mt-5">
          <ButtonLink href={change} look="outline" className="max-sm:w-full">
            {text.change}
          </ButtonLink>
        </div>
      ) : null}
      {view.history.length > 0 ? (
        <div className="mt-6">
          <h3 className="mb-2 text-h3">{text.history}</h3>
          <Table
            locale={locale}
            caption={text.history}
            rows={[...view.history]}
            rowKey={({ id }) => id}
            columns={[
              { key: "at", label: text.historyAt, rowHeader: true, cell: ({ at }) => formatInstant(at, locale) },
              { key: "what", label: text.historyWhat, cell: ({ given }) => (given ? text.given : text.withdrawn) },
              { key: "source", label: text.historySource, cell: ({ source }) => text.sources[source] },
            ]}
          />
        </div>
      ) : null}
    </Section>
  );
}

export function sinceWords({ given, history }: ConsentView, locale: Locale): string {
  const { since } = messagesFor(locale).campaigns;
  const [newest] = history;
  if (!newest) return since.never;
  return since[given ? "given" : "withdrawn"](formatInstant(newest.at, locale));
}
