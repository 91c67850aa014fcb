import type { Route } from "next";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatNumber, formatYen } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { HistoryDetail, HistoryEntry, HistoryPage } from "@/lib/queries/contracts/contract-history";

type ContractHistoryProps = { locale: Locale; history: HistoryPage; hrefOf: (page: number) => Route };

/** What happened to the contract, newest first: when, what, who. */
export function ContractHistory({ locale, history, hrefOf }: ContractHistoryProps) {
  const text = messagesFor(locale).contracts.history;
  const columns: Column<HistoryEntry>[] = [
    { key: "when", label: text.when, cell: (entry) => formatInstant(entry.at, locale) },
    { key: "what", label: text.what, rowHeader: true, cell: (entry) => eventWords(entry, locale) },
    { key: "who", label: text.who, cell: (entry) => actorWords(entry, locale) },
    {
      key: "number",
      label: text.number,
      align: "end",
      bareInCard: true,
      cell: (entry) =>
        entry.procedureId ? (
          <TextLink href={`/mypage/procedures/${entry.procedureId}` as Route} about={eventWords(entry, locale)}>
            {text.open}
          </TextLink>
        ) : null,
    },
  ];
  return (
    <Section id="history" title={text.title}>
      <Table locale={locale} caption={text.title} columns={columns} rows={[...history.entries]} rowKey={(entry) => entry.key} />
      <Pager locale={locale} page={history.page} pages={history.pages} hrefOf={hrefOf} />
    </Section>
  );
}

function eventWords({ type, subject }: HistoryEntry, locale: Locale): string {
  const text = messagesFor(locale);
  const { events, contract } = text.contracts.history;
  const words = events[type];
  const { option, accountId, detail } = subject;
  const more = detail && detailWords(detail, locale);
  const after = more ? text.home.deadlines.forId(more) : "";
  if (typeof words === "string") return words + after;
  const name = option ? option[locale] + (accountId ? text.home.deadlines.forId(accountId) : "") : (accountId ?? contract);
  return words(name) + after;
}

function detailWords(detail: HistoryDetail, locale: Locale): string | undefined {
  const { details, count } = messagesFor(locale).contracts.history;
  switch (detail.kind) {
    case "code":
      return details[detail.code];
    case "count":
      return count(formatNumber(detail.count));
    case "yen":
      return formatYen(detail.yen, locale);
  }
}

function actorWords({ actor }: HistoryEntry, locale: Locale): string {
  const text = messagesFor(locale).contracts.history;
  if (!("loginId" in actor)) return text[actor.kind];
  if (actor.isReader) return text.you;
  return actor.kind === "holder" || actor.loginId === null ? text[actor.kind] : `${text[actor.kind]} ${actor.loginId}`;
}
