import { Temporal } from "temporal-polyfill";
import type { PaperFieldName, PaperFields } from "@/lib/domain/identity/paper-fields";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** A value of a field as it is read, before or after. */
export function fieldWords(name: PaperFieldName, value: string | null, locale: Locale): string {
  const text = messagesFor(locale).staffPaper;
  if (value === null) return text.none;
  if (name === "birthOn") return formatDate(Temporal.PlainDate.from(value), locale);
  const words: Readonly<Record<string, string>> = name === "sex" ? text.sexes : name === "guardianRelation" ? text.relations : {};
  return words[value] ?? value;
}

/** The guardian in one line, with the kana that a card is compared with; null where none is on record. */
export function guardianWords(paper: PaperFields, locale: Locale): string | null {
  const { guardianFamilyKana, guardianGivenKana, guardianFamilyName, guardianGivenName, guardianRelation } = paper;
  if (guardianFamilyKana === null || guardianGivenKana === null) return null;
  const kana = `${guardianFamilyKana} ${guardianGivenKana}`;
  const name = guardianFamilyName === null ? kana : `${guardianFamilyName} ${guardianGivenName ?? ""}（${kana}）`;
  return guardianRelation === null ? name : `${name} ${fieldWords("guardianRelation", guardianRelation, locale)}`;
}
