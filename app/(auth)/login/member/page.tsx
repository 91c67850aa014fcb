import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findLoginView } from "@/lib/queries/identity/login-view";
import { currentLogin } from "@/lib/web/guard";
import { hostBrand } from "@/lib/web/host-brand";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { siteOperator } from "@/lib/web/site-operator";
import { MemberLoginForm } from "../../_parts/login-forms";
import { LoginHelp } from "../../_parts/login-help";
import { OtherLogin } from "../../_parts/other-login";
import { PasskeyEntry } from "../../_parts/passkey-entry";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).auth.loginTitle };
}

/** The login of registered members (CL-06). At the host of a brand there is none: it has its own logins alone (FB-01). */
export default async function MemberLoginPage({ searchParams }: { searchParams: PageQuery }) {
  const host = await hostBrand();
  const view = await findLoginView(null, host, await now());
  if (!view || host) notFound();
  const query = await searchParams;
  const to = memberPath(query.to);
  const login = await currentLogin();
  if (login?.contractId === null) redirect((to ?? "/mypage") as Route);
  const locale = await requestLocale();
  const text = messagesFor(locale).auth;
  const over = to ? (query.unsent === "1" ? text.sessionOverUnsent : text.sessionOver) : null;
  const notice = query.out === "1" ? text.loggedOut : over;
  const form = { ...text.memberForm, passwordAbout: text.forgottenFor(text.memberForm.id) };
  return (
    <>
      <PageHeading title={text.loginTitle} lead={text.memberLead} />
      {notice ? (
        <div className="mt-5">
          <Note locale={locale} live>
            {notice}
          </Note>
        </div>
      ) : null}
      <MemberLoginForm locale={locale} to={to} text={form} password={text.password} forgotten={text.forgotten} />
      <PasskeyEntry locale={locale} brand="" to={to} />
      <LoginHelp view={{ codeDigits: view.codeDigits, phone: (await siteOperator()).phone }} locale={locale} />
      <p className="mt-6">
        <TextLink href={"/register" as Route}>{text.toRegister}</TextLink>
      </p>
      <ul className="mt-8 space-y-2 text-note">
        {[view.brand, ...view.otherBrands].map((brand) => (
          <li key={brand.code}>
            <OtherLogin href={brand.loginPath}>{text.toBrandLogin(brand.name[locale])}</OtherLogin>
          </li>
        ))}
      </ul>
    </>
  );
}
