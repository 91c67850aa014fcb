import { TermChips } from "@/components/billing/term-chips";
import { YenAmount } from "@/components/billing/yen-amount";
import { type Column, Table } from "@/components/ui/table";
import type { Localized } from "@/lib/domain/localized";
import type { OfferedFee } from "@/lib/domain/ordering/product-offer";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { PlanLine } from "@/lib/queries/products/list-products";

type Props = {
  locale: Locale;
  plans: readonly PlanLine[];
  documents: DocumentTitles;
  caption: string;
};
type Row = { key: string; plan: string; unit: Localized | null; fee: OfferedFee };

/** What each plan costs, without tax and with it, and the clause that says so. */
export function FeesTable({ locale, plans, documents, caption }: Props) {
  const { fees: text } = messagesFor(locale).products;
  const rows = plans.flatMap(({ code, name, unit, fees }) =>
    fees.map((fee, index): Row => ({ key: `${code}-${index}`, plan: name[locale], unit, fee })),
  );
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: text.name,
      rowHeader: true,
      cell: ({ fee }) => (
        <>
          <span className="text-heading">{fee.charge.name[locale]}</span>{" "}
          <TermChips locale={locale} terms={[fee.price.term]} documents={documents} />
        </>
      ),
    },
    { key: "per", label: text.per, cell: ({ fee, unit }) => perWords(fee, unit, locale) },
    {
      key: "excluded",
      label: text.excluded,
      align: "end",
      cell: ({ fee }) => <YenAmount locale={locale} yen={fee.price.yen} size="body" />,
    },
    {
      key: "included",
      label: text.included,
      align: "end",
      cell: ({ fee }) => <Included locale={locale} fee={fee} />,
    },
  ];
  const isOne = plans.length === 1;
  return (
    <Table
      locale={locale}
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      {...(isOne ? {} : { groupOf: ({ plan }: Row) => plan })}
    />
  );
}

/** Tax is reckoned once an invoice: of a single unit by use it would be rounded to what nobody is charged. */
function Included({ locale, fee: { charge, price } }: { locale: Locale; fee: OfferedFee }) {
  const { fees: text } = messagesFor(locale).products;
  if (charge.kind === "metered") return <span className="text-note text-muted">{text.perInvoice}</span>;
  if (charge.tax === "outside") return <YenAmount locale={locale} yen={price.yen} tax="outside" />;
  return price.totals ? <YenAmount locale={locale} yen={price.totals.total} /> : null;
}

function perWords({ charge, quantity }: OfferedFee, unit: Localized | null, locale: Locale): string {
  const { fees: text } = messagesFor(locale).products;
  if (charge.kind === "metered") return text.metered(charge.unit[locale]);
  const counted = unit && charge.price.kind !== "flat" ? text.least(quantity, unit[locale]) : "";
  return [text[charge.kind], counted].filter(Boolean).join(locale === "ja" ? "、" : ", ");
}
