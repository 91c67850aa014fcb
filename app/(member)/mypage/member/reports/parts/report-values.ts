import type { Temporal } from "temporal-polyfill";
import type { ReportContents } from "@/lib/domain/member-information/report-contents";
import { formatTypedDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { detailValues } from "../../parts/detail-values";

type Reported = { readonly contents: ReportContents; readonly changedOn: Temporal.PlainDate };

/** What a report says, as its form has it. */
export function reportValues({ contents, changedOn }: Reported, locale: Locale): Record<string, string> {
  const { kind: _kind, ...details } = contents;
  return { ...detailValues(details), changedOn: formatTypedDay(changedOn, locale) };
}
