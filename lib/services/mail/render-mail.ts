import "server-only";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Locale } from "@/lib/i18n/locale";
import { mail as en } from "@/lib/i18n/messages/en/mail";
import { mail as ja, type MailTexts } from "@/lib/i18n/messages/ja/mail";

export type MailTemplate = keyof MailTexts["templates"];
export type MailData = { [T in MailTemplate]: Parameters<MailTexts["templates"][T]>[0] };

const texts: Record<Locale, MailTexts> = { ja, en };

type Frame = { readonly operator: Pick<Operator, "name" | "phone">; readonly publicUrl: string };

/** The words of a mail: subject, body, and below every body who sends it and where to ask. A line break never gets into a subject. */
export function renderMail<T extends MailTemplate>(
  template: T,
  locale: Locale,
  data: MailData[T],
  frame: Frame,
): { subject: string; text: string } {
  const { templates, subject, footer } = texts[locale];
  // TypeScript can't see that the template of T takes the data of T.
  const write = templates[template] as (data: MailData[T], publicUrl: string) => { subject: string; lines: string[] };
  const written = write(data, frame.publicUrl);
  const operator = frame.operator.name[locale];
  const { number, hours } = frame.operator.phone;
  const foot = footer({ operator, phone: number, hours: hours[locale], url: frame.publicUrl });
  return {
    subject: subject(operator, written.subject).replace(/\s+/g, " "),
    text: `${[...written.lines, "", ...foot].join("\n")}\n`,
  };
}
