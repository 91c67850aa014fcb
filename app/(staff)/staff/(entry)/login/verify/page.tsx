import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { requestLocale } from "@/lib/web/locale";
import { staffPath } from "@/lib/web/staff-path";
import { readStaffPending } from "@/lib/web/staff-session";
import { oneParam, type SearchParams } from "../../../../parts/search-params";
import { StaffHeading } from "../../../../parts/staff-heading";
import { staffText } from "../../../../parts/staff-text";
import { StaffPasskeySecond } from "../passkey-entry";
import { StaffCodeForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffText(await requestLocale()).staff.verify.title };
}

export default async function StaffVerifyPage({ searchParams }: { searchParams: SearchParams }) {
  // Whether the half-done login is still good is judged when the code comes; without one there is nothing to enter a code for.
  if (!(await readStaffPending())) redirect("/staff/login?expired=1");
  const locale = await requestLocale();
  const text = staffText(locale).staff;
  const to = staffPath(oneParam((await searchParams).to));
  return (
    <>
      <Steps locale={locale} labels={text.login.steps} current={1} />
      <div className="mt-5">
        <StaffHeading title={text.verify.title} lead={text.verify.lead} />
      </div>
      <StaffCodeForm locale={locale} to={to} />
      <StaffPasskeySecond locale={locale} to={to} />
      <p className="mt-6">
        <TextLink href="/staff/login">{text.verify.back}</TextLink>
      </p>
    </>
  );
}
