import type { Route } from "next";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { StaffHeading } from "../../../../../parts/staff-heading";

type FlowHeadProps = { locale: Locale; loginId: string; step: number; title: string; lead?: string };

/** The head of the three pages: the way back, the step, the question. */
export function FlowHead({ locale, loginId, step, title, lead }: FlowHeadProps) {
  const text = messagesFor(locale).staffReset;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.crumb, href: "/staff/factor-reset" as Route }, { label: loginId }]} />
      <div className="mt-2 mb-4">
        <Steps locale={locale} labels={text.steps} current={step} />
      </div>
      <StaffHeading title={title} lead={lead} />
    </>
  );
}
