import { FlowHeading } from "@/components/layout/flow-heading";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { securityPath } from "./paths";

/** The head of each step. */
export function OwnPasswordHead({ locale, step, title, lead }: { locale: Locale; step: 0 | 1; title: string; lead: string }) {
  const { ownPassword: text, security, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  return (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: security.title, href: securityPath }, { label: text.crumb }]}
      steps={{ labels: [input, confirm, complete], current: step }}
      title={title}
      lead={lead}
    />
  );
}
