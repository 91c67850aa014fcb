import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ResetView } from "@/lib/queries/staff/find-factor-reset";

/** What happened to a reset, in order; what is still to come stands last. */
export function ResetEvents({ locale, reset }: { locale: Locale; reset: ResetView }) {
  const text = messagesFor(locale).staffReset.events;
  const { requested, decided, withdrawn, endedAt, takesEffectAt, printedAt, returnedAt } = reset;
  const decision = reset.state === "refused" ? text.refused : text.approved;
  const withdrawal = withdrawn?.staff ? text.withdrawnStaff(withdrawn.staff) : text.withdrawnOwner;
  const events = [
    { at: requested.at, words: text.requested(requested.name), more: null },
    ...(decided ? [{ at: decided.at, words: decision(decided.name), more: decided.reason }] : []),
    ...(withdrawn && endedAt ? [{ at: endedAt, words: withdrawal, more: withdrawn.reason }] : []),
    ...(returnedAt ? [{ at: returnedAt, words: text.returned, more: null }] : []),
    ...(reset.state === "done" && endedAt ? [{ at: endedAt, words: text.done, more: null }] : []),
    ...(printedAt ? [{ at: printedAt, words: text.printed, more: null }] : []),
    ...(reset.state === "waiting" && takesEffectAt ? [{ at: takesEffectAt, words: text.effect, more: null }] : []),
  ];
  return (
    <ol className="border-t border-line">
      {events.map(({ at, words, more }) => (
        <li
          key={`${at.toString()} ${words}`}
          className="grid gap-x-6 border-b border-line px-2 py-2 sm:grid-cols-[15rem_minmax(0,1fr)]"
        >
          <span className="nums text-muted">{formatInstant(at, locale)}</span>
          <span>
            {words}
            {more ? <span className="block wrap-anywhere text-chip text-muted">{more}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
