import type { ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MethodChoice } from "@/lib/queries/identity/pending-view";
import { MethodChoices } from "./method-choices";
import { PasskeySecond } from "./passkey-login";

type Props = {
  locale: Locale;
  to: string | null;
  steps: { labels: string[]; current: number };
  others: readonly MethodChoice[];
  children: ReactNode;
};

/** The second step by passkey. Where the browser can't, the other methods are on the same page. */
export function PasskeyStep({ locale, to, steps, others, children }: Props) {
  const { methods, passkeys } = messagesFor(locale);
  const text = { label: passkeys.second, waiting: passkeys.waiting, faults: passkeys.faults };
  return (
    <div className="max-w-[46rem] space-y-5">
      <Steps locale={locale} {...steps} />
      <PageHeading title={methods.passkeyTitle} />
      <PasskeySecond locale={locale} to={to} title={passkeys.secondTitle} lead={methods.passkeyLead} text={text} />
      <noscript>
        <p>{methods.passkeyNeedsScript}</p>
      </noscript>
      <section aria-labelledby="others-title" className="space-y-4 border-t border-line pt-6">
        <h2 id="others-title" className="text-h3">
          {methods.otherMethods}
        </h2>
        <MethodChoices locale={locale} to={to} others={others.filter(({ method }) => method !== "passkey")} />
        <div className="space-y-2">{children}</div>
      </section>
    </div>
  );
}
