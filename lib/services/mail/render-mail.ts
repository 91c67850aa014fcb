import "server-only";
import type { Brand } from "@/lib/domain/catalogue/brand";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Locale } from "@/lib/i18n/locale";
import { mail as en } from "@/lib/i18n/messages/en/mail";
import { mail as ja, type MailTexts } from "@/lib/i18n/messages/ja/mail";

export type MailTemplate = keyof MailTexts["templates"];
export type MailData = { [T in MailTemplate]: Parameters<MailTexts["templates"][T]>[0] };

const texts: Record<Locale, MailTexts> = { ja, en };

type Frame = { readonly operator: Pick<Operator, "name" | "phone">; readonly brand: Brand | null; readonly publicUrl: string };

/**
 * A line that has breaks in it holds what somebody typed. It is quoted whole, below its label: a line of it that looks like a code, a rule
 * or a link of ours must not be read as a part of the mail.
 */
function quoted(line: string): string[] {
  if (!line.includes("\n")) return [line];
  const [, label, typed = line] = /^([^：:\n]{1,28}(?:：|:)) ?([\s\S]*)$/.exec(line) ?? [];
  return [...(label === undefined ? [] : [label]), ...typed.split("\n").map((part) => `> ${part}`.trimEnd())];
}

/**
 * The words of a mail: subject, body, and below every body who sends it and where to ask: a brand's under its own name,
 * with links by its own path, so that whoever follows one meets that brand and its login. A line break never gets into a subject.
 */
export function renderMail<T extends MailTemplate>(
  template: T,
  locale: Locale,
  data: MailData[T],
  frame: Frame,
): { subject: string; text: string } {
  const { templates, subject, footer } = texts[locale];
  // TypeScript can't see that the template of T takes the data of T.
  const write = templates[template] as (data: MailData[T], publicUrl: string) => { subject: string; lines: string[] };
  const { operator, brand, publicUrl } = frame;
  const url = brand ? `${publicUrl}/brand/${brand.path}` : publicUrl;
  const written = write(data, url);
  const name = (brand ?? operator).name[locale];
  const { number, hours } = brand?.phone ?? operator.phone;
  const foot = footer({ brand: brand ? name : null, operator: operator.name[locale], phone: number, hours: hours[locale], url });
  return {
    subject: subject(name, written.subject).replace(/\s+/g, " "),
    text: `${[...written.lines.flatMap(quoted), "", ...foot].join("\n")}\n`,
  };
}
