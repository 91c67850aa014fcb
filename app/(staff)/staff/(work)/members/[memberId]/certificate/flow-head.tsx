import type { Route } from "next";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CertificateDesk } from "@/lib/queries/certificates/certificate-desk";
import { StaffHeading } from "../../../../../parts/staff-heading";

type FlowHeadProps = { locale: Locale; desk: CertificateDesk; step: number; title: string; lead?: ReactNode };

/** The head of the three pages: the way back, the step, the question. */
export function FlowHead({ locale, desk, step, title, lead }: FlowHeadProps) {
  const { staffCertificate: text, staff } = messagesFor(locale);
  const member = `/staff/members/${desk.memberId}` as Route;
  const crumbs = [
    { label: staff.nav.members, href: "/staff/members" as Route },
    { label: desk.memberName, href: member },
    { label: text.crumb },
  ];
  return (
    <>
      <Breadcrumb locale={locale} crumbs={crumbs} />
      <div className="mt-2 mb-4">
        <Steps locale={locale} labels={text.steps} current={step} />
      </div>
      <StaffHeading title={title} lead={lead} />
    </>
  );
}
