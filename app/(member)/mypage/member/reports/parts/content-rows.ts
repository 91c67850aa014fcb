import { memberDetailNames } from "@/lib/domain/member-information/member-details";
import type { ReportContents } from "@/lib/domain/member-information/report-contents";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What was reported, item by item. */
export function contentRows(contents: ReportContents, locale: Locale): { label: string; children: string }[] {
  const text = messagesFor(locale).memberInformation;
  const values: Readonly<Record<string, string | null>> = contents;
  const cause = contents.kind === "succession" ? [{ label: text.reports.cause, children: text.causes[contents.cause] }] : [];
  const rows = memberDetailNames.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ label: text.details[name], children: value ?? text.none }];
  });
  return [...cause, ...rows];
}
