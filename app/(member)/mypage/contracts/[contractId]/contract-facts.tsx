import { Explanations } from "@/components/billing/explanation";
import { TermChips } from "@/components/billing/term-chips";
import { YenAmount } from "@/components/billing/yen-amount";
import { type KeyFact, KeyFacts } from "@/components/ui/key-facts";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";

/** The three facts of a contract: when it opened, when it ends, what it costs; the reasons of the dates stand below. */
export function ContractFacts({ locale, detail: { summary } }: { locale: Locale; detail: ContractDetail }) {
  const text = messagesFor(locale).contracts;
  const facts: KeyFact[] = [
    {
      icon: "calendar",
      label: summary.state === "applied" ? text.facts.opens : text.facts.opened,
      value: formatDate(summary.startsOn, locale),
      note: text.facts.received(formatDate(summary.receivedOn, locale)),
    },
    summary.endsOn
      ? { icon: "clock", label: text.facts.ends, value: formatDate(summary.endsOn, locale), tone: "deadline" }
      : { icon: "clock", label: text.facts.noEnd, value: text.facts.noEndValue, note: text.facts.noEndNote },
    ...(summary.monthly === null
      ? []
      : [
          {
            icon: "yen",
            label: text.facts.fee,
            value: <YenAmount locale={locale} yen={summary.monthly} tax="excluded" />,
            note: (
              <>
                {text.facts.feeFrom(formatDate(summary.billedFrom, locale))}
                <span className="block">
                  <TermChips locale={locale} terms={summary.priceTerms} documents={summary.documents} />
                </span>
              </>
            ),
          } as const,
        ]),
  ];
  return (
    <div className="mt-4">
      <KeyFacts facts={facts} />
      <div className="mt-1 flex flex-wrap gap-x-6">
        <Explanations
          locale={locale}
          reasons={[...summary.startReasons, ...summary.endReasons]}
          documents={summary.documents}
          line={text.whyDates(summary.name[locale])}
        />
      </div>
    </div>
  );
}
