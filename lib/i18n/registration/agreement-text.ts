import { Temporal } from "temporal-polyfill";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import { agreementRows } from "./agreement-rows";

type Shown = Parameters<typeof agreementRows>[0] & {
  readonly documents: readonly { readonly code: string; readonly title: string; readonly since: string; readonly hash: string }[];
};

/** The words of the confirmation as plain text, in the order of the screen: this is what is kept. */
export function agreementText(
  shown: Shown,
  { campaigns, operator }: { readonly campaigns: boolean; readonly operator: string },
  locale: Locale,
): string {
  const text = messagesFor(locale).registration;
  const lines = [
    `${operator}　${text.title}`,
    text.confirmTitle,
    "",
    ...agreementRows(shown, locale).map(({ label, value }) => `${label}　${value}`),
    "",
    text.agreeTitle,
    ...shown.documents.map(
      ({ title, since, hash }) => `${title}（${text.since(formatDate(Temporal.PlainDate.from(since), locale))}）SHA-256 ${hash}`,
    ),
    campaigns ? text.campaignsYes : text.campaignsNo,
    `☑ ${text.agree}`,
  ];
  return `${lines.join("\n")}\n`;
}
