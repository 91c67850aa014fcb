import { TermChips } from "@/components/billing/term-chips";
import { KeyFacts } from "@/components/ui/key-facts";
import { Section } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { EndingView } from "@/lib/queries/contracts/find-ending";

/** By which way the contract is cancelled, whom to call and when, and what to have at hand. */
export function HowTo({ locale, view }: { locale: Locale; view: EndingView }) {
  const text = messagesFor(locale).endings;
  const terms = view.words.slice(0, 1).flatMap((one) => one.terms);
  return (
    <Section id="how" title={text.wayTitle}>
      <p className="mb-3">
        {text.ways[view.route]} <TermChips locale={locale} terms={terms} documents={view.documents} />
      </p>
      <KeyFacts
        facts={[
          { icon: "phone", label: text.call, value: <span className="nums">{view.phone.number}</span> },
          { icon: "clock", label: text.hours, value: view.phone.hours[locale] },
        ]}
      />
      <h3 className="mt-5 text-h3">{text.ready}</h3>
      <ul className="mt-1 list-disc pl-5">
        {text.readyList.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="mt-1 text-note text-muted">{text.readyNote}</p>
    </Section>
  );
}
