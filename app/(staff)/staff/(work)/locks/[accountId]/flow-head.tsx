import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { StaffHeading } from "../../../../parts/staff-heading";
import { staffText } from "../../../../parts/staff-text";

type FlowHeadProps = {
  locale: Locale;
  loginId: string;
  /** Null where there is nothing to go through. */
  step: number | null;
  title: string;
  lead?: string;
};

/** The head of the three pages: the way back, the step, the question. */
export function FlowHead({ locale, loginId, step, title, lead }: FlowHeadProps) {
  const text = staffText(locale).unlock;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.crumb, href: "/staff/locks" }, { label: loginId }]} />
      <div className="mt-2 mb-4">{step === null ? null : <Steps locale={locale} labels={text.steps} current={step} />}</div>
      <StaffHeading title={title} lead={lead} />
    </>
  );
}
