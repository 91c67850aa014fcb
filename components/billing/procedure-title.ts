import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ProcedureLine } from "@/lib/queries/mypage/procedure-lines";

/** 「リモートサポートの申込」: what was asked for, in one line. */
export function procedureTitle({ kind, subject }: Pick<ProcedureLine, "kind" | "subject">, locale: Locale): string {
  const text = messagesFor(locale).home;
  return text.kinds[kind](subjectWords(subject, locale));
}

function subjectWords({ option, accountId, switch: setting, on }: ProcedureLine["subject"], locale: Locale): string {
  const text = messagesFor(locale).home;
  if (option) return accountId === null ? option[locale] : text.forAccount(option[locale], accountId);
  if (setting) return on === false ? text.switchedOff(setting[locale]) : text.switchedOn(setting[locale]);
  return accountId ?? "";
}
