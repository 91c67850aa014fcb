import type { Route } from "next";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { HistoryEntry, HistoryPage } from "@/lib/queries/contracts/contract-history";

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
  const { events, details } = messagesFor(locale).contracts.history;
  const words = events[type];
  if (typeof words === "string") return words;
  const { option, accountId, detail } = subject;
  const name = option
    ? option[locale] + (accountId ? messagesFor(locale).home.deadlines.forId(accountId) : "")
    : (accountId ?? "");
  const more = detail === null ? undefined : details[detail];
  return words(name) + (more ? messagesFor(locale).home.deadlines.forId(more) : "");
}

function actorWords({ actor }: HistoryEntry, locale: Locale): string {
  const text = messagesFor(locale).contracts.history;
  if (!("loginId" in actor)) return text[actor.kind];
  if (actor.isReader) return text.you;
  return actor.kind === "holder" || actor.loginId === null ? text[actor.kind] : `${text[actor.kind]} ${actor.loginId}`;
}
