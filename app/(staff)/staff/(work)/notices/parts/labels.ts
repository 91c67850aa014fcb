import type { Locale } from "@/lib/i18n/locale";
import type { FormFields } from "@/lib/web/form-values";
import { noticeText } from "./notice-text";

/** What each input is called: the words of a correction are not those of a withdrawal. */
export function labelsOf(locale: Locale, fields: FormFields): Record<string, string> {
  const text = noticeText(locale);
  const [wordsJa, wordsEn] = wordLabels(locale, typeof fields.act === "string" ? fields.act : "");
  const at = (label: string, part: string) => `${label}（${part}）`;
  return {
    kind: text.kind,
    titleJa: text.titleJa,
    titleEn: text.titleEn,
    bodyJa: text.bodyJa,
    bodyEn: text.bodyEn,
    fromDate: text.fromDate,
    fromTime: text.fromTime,
    endKnown: text.endKnown,
    untilDate: text.untilDate,
    untilTime: text.untilTime,
    mail: text.mail,
    stage: text.stage,
    numbers: text.numbers,
    happenedDate: at(text.happenedAt, text.date),
    happenedTime: at(text.happenedAt, text.time),
    endedDate: at(text.endedAt, text.date),
    endedTime: at(text.endedAt, text.time),
    wordsJa,
    wordsEn,
  };
}

export function wordLabels(locale: Locale, act: string): readonly [string, string] {
  const text = noticeText(locale);
  if (act === "correct") return [text.whyJa, text.whyEn];
  return act === "withdraw" ? [text.reasonJa, text.reasonEn] : [text.wordsJa, text.wordsEn];
}
