import { SummaryList } from "@/components/ui/summary-list";
import { maskedCard } from "@/lib/domain/payment/card";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { expiryWords } from "@/lib/i18n/procedures/card-rows";
import type { CardView } from "@/lib/queries/payment/payment-view";

/** A registered card: all that the portal knows of it. */
export function CardFacts({ locale, card }: { locale: Locale; card: CardView }) {
  const text = messagesFor(locale).payment;
  return (
    <SummaryList
      locale={locale}
      rows={[
        { label: text.rows.brand, children: text.brands[card.brand] },
        { label: text.rows.number, children: <span className="nums">{maskedCard(card)}</span> },
        {
          label: text.rows.expiry,
          children: (
            <>
              <span className="nums">{expiryWords(card, locale)}</span>
              {card.expired ? <span className="block text-note font-bold text-error">{text.expired}</span> : null}
            </>
          ),
        },
        { label: text.rows.holder, children: card.holder },
      ]}
    />
  );
}
