import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LookedAtRow } from "@/lib/queries/staff/looked-at";
import { rowWords } from "./row-words";

/** One line for each look or act: when, in which role, what, why. */
export function LookedAtTable({ locale, rows }: { locale: Locale; rows: readonly LookedAtRow[] }) {
  const text = messagesFor(locale).lookedAt;
  return (
    <Table
      locale={locale}
      caption={text.title}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "at",
          label: text.columns.at,
          cell: (row) => (
            <>
              <span className="sm:whitespace-nowrap">{formatInstant(row.at, locale)}</span>
              <span className="nums block text-note text-muted">{text.number(row.id)}</span>
            </>
          ),
        },
        {
          key: "role",
          label: text.columns.role,
          cell: (row) => <span className="sm:whitespace-nowrap">{rowWords(row, locale).role}</span>,
        },
        {
          key: "what",
          label: text.columns.what,
          rowHeader: true,
          cell: (row) => (
            <>
              <span className="font-bold text-heading">{rowWords(row, locale).what}</span>
              {row.loginId ? <span className="block text-note font-normal text-muted">{text.loginId(row.loginId)}</span> : null}
            </>
          ),
        },
        {
          key: "why",
          label: text.columns.why,
          cell: (row) => {
            const { why } = rowWords(row, locale);
            if (!why && !row.words) return <span className="text-muted">{text.noReason}</span>;
            return (
              <>
                {why ? <span className="block">{why}</span> : null}
                {row.words ? <span className="block wrap-anywhere text-note text-muted">{row.words}</span> : null}
              </>
            );
          },
        },
      ]}
    />
  );
}
