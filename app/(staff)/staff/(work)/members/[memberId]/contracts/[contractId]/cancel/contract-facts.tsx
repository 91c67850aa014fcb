import { ContractState } from "@/components/billing/contract-state";
import { SummaryList } from "@/components/ui/summary-list";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LineEndView } from "@/lib/queries/contracts/line-end-view";

/** Which contract it is, whose, and where the completion mail will go. */
export function ContractFacts({ locale, view }: { locale: Locale; view: LineEndView }) {
  const text = messagesFor(locale).staffLineEnd.facts;
  return (
    <SummaryList
      locale={locale}
      rows={[
        { label: text.contract, children: `${view.name[locale]}　${view.number}` },
        ...(view.customerNumber
          ? [{ label: text.customerNumber, children: <span className="nums">{view.customerNumber}</span> }]
          : []),
        { label: text.member, children: view.memberName },
        { label: text.state, children: <ContractState locale={locale} state={view.state} /> },
        { label: text.mail, children: <span className="wrap-anywhere">{view.contactMail ?? text.noMail}</span> },
      ]}
    />
  );
}
