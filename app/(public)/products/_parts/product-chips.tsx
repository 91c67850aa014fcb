import { Chip } from "@/components/ui/chip";
import type { ProductLabel } from "@/lib/domain/catalogue/product-labels";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What can be said of a product in a word. */
export function ProductChips({ locale, labels }: { locale: Locale; labels: readonly ProductLabel[] }) {
  const text = messagesFor(locale).products.labels;
  if (labels.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {labels.map((label) => (
        <li key={label}>
          <Chip tone="neutral" icon="check">
            {text[label]}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
