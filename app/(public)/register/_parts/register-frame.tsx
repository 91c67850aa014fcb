import type { ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

const order = ["kind", "details", "login", "confirm", "verify", "factor"] as const;

type Props = { locale: Locale; step: (typeof order)[number]; title: string; lead?: ReactNode; children: ReactNode };

/** One step of the registration: where one is, the question, the form. */
export function RegisterFrame({ locale, step, title, lead, children }: Props) {
  const { steps } = messagesFor(locale).registration;
  return (
    <>
      <Steps locale={locale} labels={order.map((one) => steps[one])} current={order.indexOf(step)} />
      <div className="mt-4">
        <PageHeading title={title} lead={lead} />
      </div>
      <div className="mt-6 space-y-6">{children}</div>
    </>
  );
}
