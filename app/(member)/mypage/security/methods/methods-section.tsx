import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MethodView } from "@/lib/queries/identity/method-view";
import { MethodCard } from "./method-card";
import { newMethodPath } from "./paths";

/** The methods by which this login proves who it is (CL-07). */
export function MethodsSection({ locale, methods }: { locale: Locale; methods: readonly MethodView[] }) {
  const text = messagesFor(locale).methods;
  const alone = methods.length === 1;
  return (
    <Section id="method" title={text.title}>
      <p className="text-note">{text.lead}</p>
      <ul className="mt-2 mb-4 border-t border-line">
        {methods.map((method) => (
          <MethodCard key={method.id} locale={locale} method={method} alone={alone} />
        ))}
      </ul>
      {alone ? (
        <div className="mb-4">
          <Note locale={locale}>{text.onlyOne}</Note>
        </div>
      ) : null}
      <ButtonLink href={newMethodPath} look="outline" className="max-sm:w-full">
        {text.add}
      </ButtonLink>
    </Section>
  );
}
