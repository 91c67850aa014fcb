import type { Route } from "next";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { StaffHeading } from "../../../../parts/staff-heading";

/** The head of the pages: the way back, the step, the question. */
export function FlowHead({ locale, step, title, lead }: { locale: Locale; step: number; title: string; lead?: string }) {
  const text = messagesFor(locale).staffPeople;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: "/staff/staff-people" as Route }, { label: text.add }]} />
      <div className="mt-2 mb-4">
        <Steps locale={locale} labels={text.steps} current={step} />
      </div>
      <StaffHeading title={title} lead={lead} />
    </>
  );
}
