import "server-only";
import type { Brand } from "@/lib/domain/catalogue/brand";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Locale } from "@/lib/i18n/locale";
import { sms as en } from "@/lib/i18n/messages/en/sms";
import { sms as ja, type SmsTexts } from "@/lib/i18n/messages/ja/sms";

export type SmsTemplate = keyof SmsTexts["templates"];
export type SmsData = { [T in SmsTemplate]: Parameters<SmsTexts["templates"][T]>[0] };

const texts: Record<Locale, SmsTexts> = { ja, en };

type Frame = {
  readonly operator: Pick<Operator, "name">;
  readonly brand: Pick<Brand, "name"> | null;
  readonly publicUrl: string;
};

/** The words of a short message, begun by the sender's name: the brand's, where it is about one. */
export function renderSms<T extends SmsTemplate>(template: T, locale: Locale, data: SmsData[T], frame: Frame): string {
  const { templates, sender } = texts[locale];
  // TypeScript can't see that the template of T takes the data of T.
  const write = templates[template] as (data: SmsData[T], host: string) => string[];
  const name = (frame.brand ?? frame.operator).name[locale];
  return `${sender(name)}${write(data, new URL(frame.publicUrl).hostname).join("\n")}`;
}
