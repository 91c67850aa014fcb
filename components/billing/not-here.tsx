import { Section } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { NotHere } from "@/lib/queries/contracts/not-here";
import { TermChips } from "./term-chips";

/** What is done by telephone or on paper only, with number, hours and where it is written. */
export function NotHereSection({ locale, view }: { locale: Locale; view: NotHere }) {
  const text = messagesFor(locale).endings.notHere;
  if (view.rows.length === 0) return null;
  return (
    <Section id="not-here" title={text.title}>
      <p>{text.lead(view.phone.number, view.phone.hours[locale])}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {view.rows.map((row) => (
          <li key={row.code}>
            {text.row(row.label[locale], row.channels.map((channel) => text.channels[channel]).join(text.join))}{" "}
            <TermChips locale={locale} terms={[row.term]} documents={view.documents} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
