import type { Route } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { TextLink } from "@/components/ui/text-link";
import { cardBrands } from "@/lib/domain/payment/card";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { PaymentView } from "@/lib/queries/payment/payment-view";

/** Whose cards can be used, and what anybody else's needs (FB-23, FB-35). */
export function HolderNote({ locale, view, documents }: { locale: Locale; view: PaymentView; documents: DocumentTitles }) {
  const text = messagesFor(locale).payment;
  const { phone, holderTerms } = view;
  return (
    <>
      <ul className="list-disc space-y-1 pl-5">
        <li>{text.holderOwn}</li>
        {view.guardianOfMinor ? <li>{text.holderGuardian}</li> : null}
        <li>
          {text.holderPaper(phone.number, phone.hours[locale])}{" "}
          <TextLink href={"/mypage/forms" as Route}>{messagesFor(locale).member.paperOpen}</TextLink>
        </li>
        <li>{text.brandsTaken(cardBrands.map((brand) => text.brands[brand]).join(locale === "ja" ? "、" : ", "))}</li>
      </ul>
      <p className="mt-2">
        <TermChips locale={locale} terms={holderTerms} documents={documents} />
      </p>
    </>
  );
}
