import type { Localized } from "../../domain/localized";
import type { ProcedureKind } from "../../domain/procedures/procedure";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";

type Titled = {
  readonly kind: ProcedureKind;
  readonly subject: {
    readonly option: Localized | null;
    readonly accountId: string | null;
    readonly switch: Localized | null;
    readonly on: boolean | null;
  };
};

/** 「リモートサポートの申込」: what was asked for, in one line. */
export function procedureTitle({ kind, subject }: Titled, locale: Locale): string {
  const text = messagesFor(locale).home;
  return text.kinds[kind](subjectWords(subject, locale));
}

function subjectWords({ option, accountId, switch: setting, on }: Titled["subject"], locale: Locale): string {
  const text = messagesFor(locale).home;
  if (option) return accountId === null ? option[locale] : text.forAccount(option[locale], accountId);
  if (setting) return on === false ? text.switchedOff(setting[locale]) : text.switchedOn(setting[locale]);
  return accountId ?? "";
}
