import { Chip } from "@/components/ui/chip";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ProcedureLine } from "@/lib/queries/mypage/procedure-lines";

export function ProcedureState({ locale, line }: { locale: Locale; line: ProcedureLine }) {
  const text = messagesFor(locale).home.recent;
  return line.state === "running" ? <Chip tone="active">{text.running}</Chip> : <Chip tone="done">{text.done}</Chip>;
}

/** The date that the procedure comes to: from when a fee is due, or when it ends. */
export function procedureOutcome({ kind, outcome, state }: ProcedureLine, locale: Locale): string | null {
  const text = messagesFor(locale).home.recent;
  if (!outcome) return null;
  const end = outcome.endsOn && formatDate(outcome.endsOn, locale);
  if (kind === "cancel-option") return end && (state === "running" ? text.endsOn(end) : text.endedOn(end));
  if (outcome.billedFrom) return text.billedFrom(formatDate(outcome.billedFrom, locale));
  return outcome.free ? text.noFee : text.oneMonth;
}
