import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CountersignView } from "@/lib/queries/staff/find-countersign";

/** What happened to a request, in order. */
export function CountersignHistory({ locale, view }: { locale: Locale; view: CountersignView }) {
  const text = messagesFor(locale).staffCountersign.events;
  const { requested, decided, withdrawnAt, state } = view;
  const decision = state === "refused" ? text.refused : text.approved;
  const events = [
    { at: requested.at, words: text.requested(requested.name), more: null },
    ...(decided ? [{ at: decided.at, words: decision(decided.name), more: decided.reason }] : []),
    ...(withdrawnAt ? [{ at: withdrawnAt, words: text.withdrawn, more: null }] : []),
  ];
  return (
    <ol className="border-t border-line">
      {events.map(({ at, words, more }) => (
        <li key={words} className="grid gap-x-6 border-b border-line px-2 py-2 sm:grid-cols-[15rem_minmax(0,1fr)]">
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
