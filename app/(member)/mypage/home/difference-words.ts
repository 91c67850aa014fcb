import type { MonthCharges } from "@/lib/domain/ordering/month-charges";
import { formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** 「先月より ¥550 多い（リモートサポートの料金が始まったため）」 */
export function differenceWords({ yen, changes }: NonNullable<MonthCharges["difference"]>, locale: Locale): string {
  const text = messagesFor(locale).home.charges;
  const causes = changes.map((change) => text[change.kind](change.name[locale])).join(text.join);
  const because = causes === "" ? "" : text.because(causes);
  if (yen === 0n) return text.same;
  return (yen > 0n ? text.more(formatYen(yen, locale)) : text.less(formatYen(-yen, locale))) + because;
}
