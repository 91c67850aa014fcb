import { Amount } from "@/components/ui/amount";
import type { Yen } from "@/lib/domain/yen";
import { formatYen, type TaxWord } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type YenAmountProps = {
  locale: Locale;
  yen: Yen /** Left away only where the column head says it. */;
  tax?: TaxWord;
  size?: "body" | "bold" | "large" | "huge";
};

const keys = { included: "taxIncluded", excluded: "taxExcluded", outside: "notTaxable" } as const;

/** An amount of the domain: whole yen, with the word that says what it holds. */
export function YenAmount({ locale, yen, tax, size = "bold" }: YenAmountProps) {
  return <Amount value={formatYen(yen, locale)} note={tax ? messagesFor(locale).common[keys[tax]] : undefined} size={size} />;
}
