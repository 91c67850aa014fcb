import "server-only";
import { getEnv } from "@/lib/config/env";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import { mailFrom } from "@/lib/domain/catalogue/mail-from";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Locale } from "@/lib/i18n/locale";
import { mailHtml } from "./html/mail-html";
import { ownAddresses } from "./html/own-addresses";
import { type MailTemplate, renderMail } from "./render-mail";
import { mailSamples } from "./samples/mail-samples";

export type MailPreview = {
  readonly template: MailTemplate;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly from: string;
};

type Asked = { readonly template: MailTemplate; readonly locale: Locale; readonly brand: string | null };

/** The names of all mails, in the order in which the samples have them. */
export const mailTemplates = (): MailTemplate[] => Object.keys(mailSamples("ja")) as MailTemplate[];

/** A mail as its readers would get it, with invented data, by the same functions that make the real ones. */
export function previewMail({ template, locale, brand: code }: Asked, operator: Operator): MailPreview {
  const brand = findBrand(operator, code);
  const { PUBLIC_URL } = getEnv();
  const { subject, text } = renderMail(template, locale, mailSamples(locale)[template], {
    operator,
    brand,
    publicUrl: PUBLIC_URL,
  });
  const html = mailHtml({
    subject,
    text,
    locale,
    brand,
    sender: (brand ?? operator).name[locale],
    own: ownAddresses(operator, PUBLIC_URL),
  });
  const { name, address } = mailFrom(operator, brand, locale);
  return { template, subject, text, html, from: `${name} <${address}>` };
}
