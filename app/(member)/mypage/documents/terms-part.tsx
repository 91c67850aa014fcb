import type { Route } from "next";
import { Temporal } from "temporal-polyfill";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { TermsLine } from "@/lib/queries/documents/member-documents";

/** The terms of what the member holds: those in force, and those of the day of each order where they were others. */
export function TermsPart({ locale, lines }: { locale: Locale; lines: readonly TermsLine[] }) {
  const text = messagesFor(locale).papers.documents;
  const date = (iso: string) => formatDate(Temporal.PlainDate.from(iso), locale);
  const columns: Column<TermsLine>[] = [
    {
      key: "document",
      label: text.document,
      rowHeader: true,
      cell: ({ code, title, about }) => (
        <TextLink href={`/terms/${code}` as Route} bold about={about ? ` ${about.name[locale]}` : undefined}>
          <span lang="ja">{title}</span>
        </TextLink>
      ),
    },
    {
      key: "about",
      label: text.about,
      cell: ({ about }) =>
        about === null
          ? text.common
          : about.accountId === null
            ? about.name[locale]
            : text.holder(about.name[locale], about.accountId),
    },
    { key: "now", label: text.inForce, cell: ({ since }) => text.since(date(since)) },
    { key: "then", label: text.atOrder, cell: (line) => <AtOrder locale={locale} line={line} /> },
  ];
  return (
    <Section id="terms" title={text.termsTitle}>
      <p className="mb-3 text-note text-muted">
        {text.termsLead} {locale === "ja" ? null : text.japaneseOnly}
      </p>
      <Table locale={locale} caption={text.termsTitle} columns={columns} rows={[...lines]} rowKey={({ key }) => key} />
    </Section>
  );
}

function AtOrder({ locale, line: { code, about, atOrder } }: { locale: Locale; line: TermsLine }) {
  const { papers, common } = messagesFor(locale);
  const text = papers.documents;
  if (about === null) return common.none;
  const on = about.orderedOn.toString();
  return (
    <>
      <span className="block">{formatDate(about.orderedOn, locale)}</span>
      {atOrder === null ? (
        <span className="block text-note text-muted">{text.sameText}</span>
      ) : (
        <span className="block">
          <TextLink href={`/mypage/documents/terms/${code}?on=${on}` as Route} about={` ${about.name[locale]}`}>
            {text.changed}
          </TextLink>
          <span className="block text-note text-muted">
            {text.otherDate(formatDate(Temporal.PlainDate.from(atOrder.since), locale))}
          </span>
        </span>
      )}
    </>
  );
}
