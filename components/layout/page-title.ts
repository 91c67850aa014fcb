import type { Metadata } from "next";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** For the metadata of a root or group layout: pages below give only their own title, the pattern adds operator and site. */
export function titleMetadata(locale: Locale, operator: string, site: "member" | "staff" = "member"): Metadata {
  const text = messagesFor(locale).layout;
  const template = site === "member" ? text.titlePattern(operator) : text.staffTitlePattern(operator);
  return { title: { template, default: template.replace("%s | ", "") } };
}

/** A page's own title after its form was sent back: 「エラー：…」. */
export function errorTitle(locale: Locale, title: string, hasErrors: boolean): string {
  return hasErrors ? messagesFor(locale).ui.errorPrefix + title : title;
}
