import type { Route } from "next";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LineEndView } from "@/lib/queries/contracts/line-end-view";
import { StaffHeading } from "../../../../../../../parts/staff-heading";

type FlowHeadProps = { locale: Locale; view: LineEndView; step: number; title?: string; lead?: ReactNode };

/** The head of the three pages: the way back to the member, the step, the question. */
export function FlowHead({ locale, view, step, title, lead }: FlowHeadProps) {
  const { staffLineEnd: text, staff } = messagesFor(locale);
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: staff.nav.members, href: "/staff/members" },
          { label: view.memberName, href: `/staff/members/${view.memberId}` as Route },
          { label: `${text.crumb} ${view.number}` },
        ]}
      />
      <div className="mt-2 mb-4">
        <Steps locale={locale} labels={text.steps} current={step} />
      </div>
      {title ? <StaffHeading title={title} lead={lead} /> : null}
    </>
  );
}
