import type { ReactNode } from "react";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { mailPath } from "../paths";

type HeadingProps = { locale: Locale; accountId: string; crumb: string; title: string; lead: string };

/** The head of step 1 of a setting of an operator's address. */
export function SettingHeading({ locale, accountId, crumb, title, lead }: HeadingProps) {
  const { mailSettings, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  return (
    <FlowHeading
      locale={locale}
      crumbs={settingCrumbs(accountId, mailSettings.title, crumb)}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={title}
      lead={lead}
    />
  );
}

export const settingCrumbs = (accountId: string, list: string, crumb: string) => [
  { label: list, href: mailPath() },
  { label: accountId, href: mailPath(accountId) },
  { label: crumb },
];

type RefusedProps = { locale: Locale; accountId: string; heading: ReactNode; refusal: Refusal; documents: DocumentTitles };

/** Without an address of the operator's there is nothing to set: the way out is to register one. */
export function SettingRefused({ locale, accountId, heading, refusal, documents }: RefusedProps) {
  const text = messagesFor(locale).mailSettings;
  const detail = { href: mailPath(accountId), label: text.toDetail(accountId) };
  const address = { href: mailPath(accountId, "address"), label: text.operator.label };
  const ways = refusal.kind === "requires-operator-mail" ? [address, detail] : [detail];
  return (
    <>
      {heading}
      <RefusedProcedure locale={locale} refusal={refusal} documents={documents} ways={ways} />
    </>
  );
}
