import type { Route } from "next";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { PaperDesk } from "@/lib/queries/paper-change/paper-desk";
import { StaffHeading } from "../../../../../parts/staff-heading";

type FlowHeadProps = { locale: Locale; desk: PaperDesk; step: number; title: string; lead?: string };

/** The head of the pages: the way back, the step, the question. */
export function FlowHead({ locale, desk, step, title, lead }: FlowHeadProps) {
  const { staffPaper: text, staff } = messagesFor(locale);
  const crumbs = [
    { label: staff.nav.members, href: "/staff/members" as Route },
    { label: desk.memberName, href: `/staff/members/${desk.memberId}` as Route },
    { label: text.crumb },
  ];
  return (
    <>
      <Breadcrumb locale={locale} crumbs={crumbs} />
      <div className="mt-2 mb-4">
        <Steps locale={locale} labels={text.steps} current={step} />
      </div>
      <StaffHeading title={title} count={`${desk.memberName} ${desk.memberNumber}`} lead={lead} />
    </>
  );
}
