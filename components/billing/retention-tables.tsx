import { TermChips } from "@/components/billing/term-chips";
import { Table } from "@/components/ui/table";
import type { Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import type { Locale } from "@/lib/i18n/locale";

export type RetentionRow = { readonly name: Localized; readonly when: string; readonly term: Term };

type Props = {
  locale: Locale;
  caption: string;
  heads: { what: string; when: string; basis: string };
  rows: readonly RetentionRow[];
  documents: Readonly<Record<string, string>>;
};

/** What is kept and for how long, or removed and when, with where that is said. */
export function RetentionTable({ locale, caption, heads, rows, documents }: Props) {
  return (
    <Table
      locale={locale}
      caption={caption}
      rows={[...rows]}
      rowKey={({ name, when }) => `${name.en} ${when}`}
      columns={[
        { key: "what", label: heads.what, rowHeader: true, cell: ({ name }) => name[locale] },
        { key: "when", label: heads.when, cell: ({ when }) => when },
        {
          key: "basis",
          label: heads.basis,
          cell: ({ term }) => <TermChips locale={locale} terms={[term]} documents={documents} />,
        },
      ]}
    />
  );
}
