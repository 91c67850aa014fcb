import { TermChips } from "@/components/billing/term-chips";
import { YenAmount } from "@/components/billing/yen-amount";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { OptionsView } from "@/lib/queries/options/list-options";
import type { OptionView } from "@/lib/queries/options/option-view";
import { OptionStateChip } from "./option-state";

/** Options that are ordered by telephone: name, state, fee, where it is written, and the number to call. */
export function PhoneOptions({ locale, view }: { locale: Locale; view: OptionsView }) {
  const text = messagesFor(locale).options;
  const columns: Column<OptionView>[] = [
    {
      key: "name",
      label: text.name,
      rowHeader: true,
      cell: (option) => (
        <>
          <span className="font-bold text-heading">{option.name[locale]}</span>
          <span className="block text-note text-muted">{option.description[locale]}</span>
        </>
      ),
    },
    { key: "state", label: text.state, cell: (option) => <OptionStateChip locale={locale} state={option.state} /> },
    {
      key: "fee",
      label: text.fee,
      align: "end",
      cell: (option) =>
        option.monthly ? (
          <>
            <YenAmount locale={locale} yen={option.monthly.total} tax="included" />
            <span className="block">
              <TermChips locale={locale} terms={option.priceTerms} documents={view.documents} />
            </span>
          </>
        ) : (
          messagesFor(locale).common.none
        ),
    },
  ];
  return (
    <Section id="by-telephone" title={text.phoneTitle}>
      <p className="mb-3">{text.phoneLead(view.phone.number, view.phone.hours[locale])}</p>
      <Table
        locale={locale}
        caption={text.phoneTitle}
        columns={columns}
        rows={[...view.byTelephone]}
        rowKey={(option) => option.code}
      />
    </Section>
  );
}
