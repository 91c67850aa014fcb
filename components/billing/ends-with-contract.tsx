import { type Column, Table } from "@/components/ui/table";
import type { ContractEndPreview, EndingOption } from "@/lib/domain/ordering/preview";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { Explanations } from "./explanation";
import { TermChips } from "./term-chips";

type EndsWithContractProps = { locale: Locale; end: ContractEndPreview; documents: DocumentTitles };

/** Everything that goes with a contract: the line, what the account IDs have, every option with its last day and why. */
export function EndsWithContract({ locale, end, documents }: EndsWithContractProps) {
  const text = messagesFor(locale).endings;
  const columns: Column<EndingOption>[] = [
    { key: "name", label: text.endsTable.name, rowHeader: true, cell: (one) => one.name[locale] },
    {
      key: "account",
      label: text.endsTable.accountId,
      cell: (one) => <span className="wrap-anywhere">{one.accountId ?? messagesFor(locale).common.none}</span>,
    },
    { key: "until", label: text.endsTable.until, align: "end", cell: (one) => formatDate(one.useEndsOn, locale) },
  ];
  return (
    <>
      <p>{text.whatEndsLead(formatDate(end.endsOn, locale))}</p>
      <ul className="mt-2 mb-3 list-disc pl-5">
        <li>{text.endsLine}</li>
        {end.accountIds > 0 ? <li>{text.endsIds(end.accountIds)}</li> : null}
        {end.partners.map(({ name, term }) => (
          <li key={name.ja}>
            {text.endsPartner(name[locale])} <TermChips locale={locale} terms={[term]} documents={documents} />
          </li>
        ))}
      </ul>
      {end.ending.length > 0 ? (
        <Table
          locale={locale}
          caption={text.whatEnds}
          columns={columns}
          rows={[...end.ending]}
          rowKey={(one) => one.item}
          detail={(one) => (
            <Explanations
              locale={locale}
              reasons={one.reasons}
              documents={documents}
              line={`${one.name[locale]} ${formatDate(one.useEndsOn, locale)}`}
            />
          )}
        />
      ) : (
        <p className="text-note text-muted">{text.noOptions}</p>
      )}
    </>
  );
}
