import type { Temporal } from "temporal-polyfill";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type Answer = { name: string; approves: boolean; reason: string | null; at: Temporal.Instant };

/** Who has approved or sent back, when and why. */
export function Answers({ locale, answers }: { locale: Locale; answers: readonly Answer[] }) {
  const text = messagesFor(locale).approval;
  return (
    <ul className="space-y-2">
      {answers.map(({ name, approves, reason, at }) => (
        <li key={`${name} ${at}`}>
          {(approves ? text.approvedBy : text.returnedBy)(name, formatInstant(at, locale))}
          {reason === null ? null : (
            <span className="mt-1 block border-l-4 border-edge pl-3 wrap-anywhere whitespace-pre-line">
              {text.reason}：{reason}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
