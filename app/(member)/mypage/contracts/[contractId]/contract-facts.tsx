import { Explanations } from "@/components/billing/explanation";
import { TermChips } from "@/components/billing/term-chips";
import { YenAmount } from "@/components/billing/yen-amount";
import { type KeyFact, KeyFacts } from "@/components/ui/key-facts";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";

/** The three facts of a contract: when it opened, when it ends, what it costs; the reasons of the dates stand below. */
export function ContractFacts({ locale, detail }: { locale: Locale; detail: ContractDetail }) {
  const { summary } = detail;
  const text = messagesFor(locale).contracts;
  const facts: KeyFact[] = [
    {
      icon: "calendar",
      label: summary.state === "applied" ? text.facts.opens : text.facts.opened,
      value: formatDate(summary.startsOn, locale),
      note: text.facts.received(formatDate(summary.receivedOn, locale)),
    },
    endFact(locale, detail),
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

/** The settled last day; else the term that runs and renews; else that there is none. */
function endFact(locale: Locale, { summary, terms }: ContractDetail): KeyFact {
  const text = messagesFor(locale).contracts.facts;
  if (summary.endsOn) return { icon: "clock", label: text.ends, value: formatDate(summary.endsOn, locale), tone: "deadline" };
  if (!terms.term) return { icon: "clock", label: text.noEnd, value: text.noEndValue, note: text.noEndNote };
  return { icon: "clock", label: text.term, value: text.termUntil(formatDate(terms.term.endsOn, locale)), note: text.termRenews };
}
