import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { StaffHeading } from "../../../../parts/staff-heading";
import { leavingsPath } from "../paths";

type Props = {
  locale: Locale;
  about: { readonly memberName: string; readonly memberNumber: string };
  /** Null where there is nothing to go through. */
  step: number | null;
  title: string;
  lead?: string;
};

/** The head of the pages: the way back, the step, the member. */
export function FlowHead({ locale, about, step, title, lead }: Props) {
  const text = messagesFor(locale).staffReports.leavings;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: leavingsPath }, { label: about.memberName }]} />
      <div className="mt-2 mb-4">{step === null ? null : <Steps locale={locale} labels={text.steps} current={step} />}</div>
      <StaffHeading title={title} count={`${about.memberName} ${about.memberNumber}`} lead={lead} />
    </>
  );
}
