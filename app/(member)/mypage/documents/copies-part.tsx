import type { Route } from "next";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import type { ProcedureLine } from "@/lib/queries/mypage/procedure-lines";

const link = "text-link underline decoration-1 underline-offset-[3px] hover:decoration-[3px]";

/** What was confirmed with each procedure, to be read and kept. */
export function CopiesPart({ locale, lines }: { locale: Locale; lines: readonly ProcedureLine[] }) {
  const text = messagesFor(locale).papers.documents;
  const columns: Column<ProcedureLine>[] = [
    {
      key: "procedure",
      label: text.procedure,
      rowHeader: true,
      cell: (line) => (
        <TextLink href={`/mypage/procedures/${line.id}` as Route} bold>
          {procedureTitle(line, locale)}
        </TextLink>
      ),
    },
    { key: "number", label: text.number, cell: ({ number }) => <span className="nums">{number}</span> },
    { key: "received", label: text.receivedOn, cell: ({ receivedOn }) => formatDate(receivedOn, locale) },
    {
      key: "copy",
      label: text.copy,
      cell: ({ id, number }) => (
        // A file, not a page: the browser's own viewer opens it.
        <a href={`/mypage/documents/copies/${id}/file`} className={link}>
          <span className="sr-only">{`${number} `}</span>
          <span className="whitespace-nowrap">{text.copyFile}</span>
        </a>
      ),
    },
  ];
  return (
    <Section id="copies" title={text.copiesTitle}>
      <p className="mb-3 text-note text-muted">{text.copiesLead}</p>
      {lines.length === 0 ? (
        <Empty icon="document" title={text.noCopies}>
          {text.noCopiesHint}
        </Empty>
      ) : (
        <Table locale={locale} caption={text.copiesTitle} columns={columns} rows={[...lines]} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}
