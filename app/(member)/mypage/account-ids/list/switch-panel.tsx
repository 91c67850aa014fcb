import { TermChips } from "@/components/billing/term-chips";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { AccountIdsView } from "@/lib/queries/account-ids/list-account-ids";

/** The holder's switch (FB-06): its state in words, what it changes, and the way to change it for the one who may. */
export function SwitchPanel({ locale, view }: { locale: Locale; view: AccountIdsView }) {
  const text = messagesFor(locale).accountIds.switch;
  const changed = view.permissions.filter((row) => row.switched.length > 0).map((row) => row.label[locale]);
  if (view.switches.length === 0) return null;
  return (
    <Section id="switch" title={text.title}>
      {view.switches.map((one) => (
        <div key={one.code} className="flex flex-wrap items-start gap-4 rounded-12 border border-line p-4 sm:p-5">
          <Icon name={one.on ? "check-circle" : "lock"} size={26} className={one.on ? "mt-0.5 text-done" : "mt-0.5 text-muted"} />
          <div className="min-w-0 flex-1 basis-64">
            <p>
              <span className="font-bold text-heading">{one.label[locale]}</span>
              <span className="ml-4">{one.on ? text.on : text.off}</span>
            </p>
            <p className="text-note text-muted">{text.effect(changed.join(text.join))}</p>
            {one.mayChange ? null : <p className="text-note text-muted">{text.holderOnly}</p>}
            <p className="mt-1.5">
              <TermChips locale={locale} terms={[one.term]} documents={view.documents} />
            </p>
          </div>
          {one.mayChange ? (
            <ButtonLink href="/mypage/account-ids/switch" look="outline" size="small">
              {text.change}
            </ButtonLink>
          ) : null}
        </div>
      ))}
    </Section>
  );
}
