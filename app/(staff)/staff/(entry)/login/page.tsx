import type { Metadata } from "next";
import { Note } from "@/components/ui/note";
import { Steps } from "@/components/ui/steps";
import { requestLocale } from "@/lib/web/locale";
import { staffPath } from "@/lib/web/staff-path";
import { oneParam, type SearchParams } from "../../../parts/search-params";
import { StaffHeading } from "../../../parts/staff-heading";
import { staffText } from "../../../parts/staff-text";
import { StaffLoginForm } from "./form";
import { StaffPasskeyLogin } from "./passkey-entry";

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffText(await requestLocale()).staff.login.title };
}

export default async function StaffLoginPage({ searchParams }: { searchParams: SearchParams }) {
  const locale = await requestLocale();
  const text = staffText(locale).staff.login;
  const query = await searchParams;
  const to = staffPath(oneParam(query.to));
  const ended = to ? (query.unsent ? text.endedUnsent : text.ended) : null;
  const notice = query.out ? text.loggedOut : query.expired ? staffText(locale).staff.verify.expired : ended;
  return (
    <>
      {notice ? (
        <div className="mb-6">
          <Note locale={locale} live>
            {notice}
          </Note>
        </div>
      ) : null}
      <Steps locale={locale} labels={text.steps} current={0} />
      <div className="mt-5">
        <StaffHeading title={text.title} lead={text.lead} />
      </div>
      <StaffLoginForm locale={locale} to={to} />
      <StaffPasskeyLogin locale={locale} to={to} />
      <p className="mt-6 text-muted">{text.again}</p>
    </>
  );
}
