import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type ChangedNoteProps = {
  locale: Locale;
  rows: readonly { key: string; before: readonly string[]; after: readonly string[] }[];
  labels: Readonly<Record<string, string>>;
};

/** The contents changed since they were entered: old and new, side by side, before anything can be agreed to. */
export function ChangedNote({ locale, rows, labels }: ChangedNoteProps) {
  const text = messagesFor(locale).procedures.changed;
  return (
    <div className="mt-4">
      <Note locale={locale} tone="error" title={text.title} live>
        <p>{rows.length === 0 ? text.other : text.lead}</p>
        {rows.map((row) => (
          <dl key={row.key} className="mt-3 border-t border-line pt-3">
            <dt className="font-bold text-heading">{labels[row.key] ?? row.key}</dt>
            <dd className="grid gap-x-6 sm:grid-cols-2">
              <Side label={text.before} lines={row.before} />
              <Side label={text.after} lines={row.after} strong />
            </dd>
          </dl>
        ))}
      </Note>
    </div>
  );
}

function Side({ label, lines, strong = false }: { label: string; lines: readonly string[]; strong?: boolean }) {
  return (
    <div>
      <p className="text-chip text-muted">{label}</p>
      {lines.map((line, index) => (
        <p key={line} className={strong && index === 0 ? "font-bold text-heading" : undefined}>
          {line}
        </p>
      ))}
    </div>
  );
}
