import "server-only";
import type { Brand } from "@/lib/domain/catalogue/brand";
import type { Locale } from "@/lib/i18n/locale";
import { mail as enMail } from "@/lib/i18n/messages/en/mail";
import { mailFrame as en } from "@/lib/i18n/messages/en/mail-frame";
import { mail as jaMail } from "@/lib/i18n/messages/ja/mail";
import { mailFrame as ja } from "@/lib/i18n/messages/ja/mail-frame";
import { escapeHtml } from "./escape-html";
import { mailBlocks } from "./mail-blocks";
import { coloursOf, darkSheet, mailStyle } from "./mail-style";
import { renderBlocks } from "./render-blocks";

type Written = {
  readonly subject: string;
  readonly text: string;
  readonly locale: Locale;
  /** Who sends it: the brand's name, or the operator's. */
  readonly sender: string;
  readonly brand: Pick<Brand, "look" | "path"> | null;
  /** Where our own pages are. */
  readonly own: readonly string[];
};

const frames = { ja, en };
const texts = { ja: jaMail, en: enMail };

/** The subject without its sender, who stands above it. */
function titleOf({ subject, locale, sender }: Written): string {
  const front = texts[locale].subject(sender, "").trim();
  return subject.startsWith(front) ? subject.slice(front.length).trim() : subject;
}

/**
 * The HTML form of a mail, read off its text: one column of at most 600 pixels in the brand's colours, nothing loaded from anywhere,
 * every word escaped. Without styles it reads in the same order as the text.
 */
export function mailHtml(written: Written): string {
  const { locale, brand, sender, text, own } = written;
  const style = mailStyle(coloursOf(brand));
  const frame = frames[locale];
  const basePath = brand ? `/brand/${brand.path}` : "";
  const rows = renderBlocks(mailBlocks(text, own), { style, basePath, own, ...frame });
  const title = escapeHtml(titleOf(written));
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${title}</title>
<style>:root{color-scheme:light dark}
${darkSheet}</style>
</head>
<body class="m-ground" style="${style.body}">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" class="m-card" cellspacing="0" cellpadding="0" border="0" style="${style.card}">
<tr><td class="m-link" style="${style.name}">${escapeHtml(sender)}</td></tr>
<tr><td><h1 class="m-ink" style="${style.title}">${title}</h1></td></tr>
${rows}
<tr><td style="padding:24px 0 0"></td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}
