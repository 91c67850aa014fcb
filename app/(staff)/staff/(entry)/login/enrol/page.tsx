import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { passwordFormText } from "@/app/_parts/password-form-text";
import { passwordRules } from "@/app/_parts/password-rules";
import { AppSetupPanel } from "@/components/identity/app-setup-panel";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findStaffEnrolment } from "@/lib/queries/staff/staff-enrolment";
import { requestLocale } from "@/lib/web/locale";
import { staffPath } from "@/lib/web/staff-path";
import { readStaffPending } from "@/lib/web/staff-session";
import { oneParam, type SearchParams } from "../../../../parts/search-params";
import { StaffHeading } from "../../../../parts/staff-heading";
import { StaffEnrolForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPeople.enrol.title };
}

/** The first login of somebody whom an administrator added: no session before an authenticator and a password of one's own. */
export default async function StaffEnrolPage({ searchParams }: { searchParams: SearchParams }) {
  const view = await findStaffEnrolment(await readStaffPending(), await now());
  if (!view) redirect("/staff/login?expired=1");
  const locale = await requestLocale();
  const text = messagesFor(locale).staffPeople.enrol;
  return (
    <>
      <Steps locale={locale} labels={text.steps} current={1} />
      <div className="mt-5">
        <StaffHeading title={text.title} lead={text.lead} />
      </div>
      <div className="mb-6">
        <AppSetupPanel locale={locale} secret={view.secret} loginId={view.loginId} qrPath="/staff/login/enrol/qr" />
      </div>
      <StaffEnrolForm
        locale={locale}
        to={staffPath(oneParam((await searchParams).to))}
        policy={view.policy}
        rules={passwordRules(view.policy, locale, { of: "staff", past: true })}
        loginId={view.loginId}
        text={{ code: text.code, codeHint: text.codeHint, submit: text.submit, password: passwordFormText(locale) }}
      />
      <p className="mt-6">
        <TextLink href="/staff/login">{text.back}</TextLink>
      </p>
    </>
  );
}
