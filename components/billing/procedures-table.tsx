import type { Route } from "next";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import type { ProcedureLine } from "@/lib/queries/mypage/procedure-lines";
import { ProcedureState, procedureOutcome } from "./procedure-state";

/** Procedures in rows: what, number, day of application, state, what comes of it. */
export function ProceduresTable({ locale, lines }: { locale: Locale; lines: readonly ProcedureLine[] }) {
  const text = messagesFor(locale).home.procedures;
  const columns: Column<ProcedureLine>[] = [
    {
      key: "what",
      label: text.what,
      rowHeader: true,
      cell: (line) => (
        <>
          <TextLink href={`/mypage/procedures/${line.id}` as Route} bold>
            {procedureTitle(line, locale)}
          </TextLink>
          <span className="nums block text-note text-muted">{line.number}</span>
        </>
      ),
    },
    { key: "received", label: text.received, cell: (line) => formatDate(line.receivedOn, locale) },
    { key: "state", label: text.state, bareInCard: true, cell: (line) => <ProcedureState locale={locale} line={line} /> },
    { key: "result", label: text.result, cell: (line) => procedureOutcome(line, locale) ?? messagesFor(locale).common.none },
  ];
  return <Table locale={locale} caption={text.title} columns={columns} rows={[...lines]} rowKey={(line) => line.id} />;
}
