import type { Route } from "next";
import { redirect } from "next/navigation";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LoginView } from "@/lib/queries/identity/login-view";
import { currentActor } from "@/lib/web/guard";
import { memberPath } from "@/lib/web/member-path";
import { LoginForms, type LoginFormsText } from "./login-forms";
import { LoginHelp } from "./login-help";
import { OtherLogin } from "./other-login";
import { PasskeyEntry } from "./passkey-entry";
import { memberLoginPath } from "./paths";

type Props = { view: LoginView; locale: Locale; query: Readonly<Record<string, string | string[] | undefined>> };

/** The login page of one brand. Who is logged in there already goes on. */
export async function LoginScreen({ view, locale, query }: Props) {
  const text = messagesFor(locale).auth;
  const to = memberPath(query.to);
  const actor = await currentActor();
  if (actor?.brand === view.brand.code) redirect((to ?? "/mypage") as Route);
  const over = to ? (query.unsent === "1" ? text.sessionOverUnsent : text.sessionOver) : null;
  const notice = query.out === "1" ? text.loggedOut : over;
  const brandName = view.brand.name[locale];
  return (
    <>
      <PageHeading title={text.loginTitle} lead={text.loginLead(brandName)} />
      {notice ? (
        <div className="mt-5">
          <Note locale={locale} live>
            {notice}
          </Note>
        </div>
      ) : null}
      <div className="mt-6">
        <LoginForms locale={locale} brand={view.brand.code} to={to} text={formsText(view, locale)} />
        <PasskeyEntry locale={locale} brand={view.brand.code} to={to} />
      </div>
      <LoginHelp view={view} locale={locale} />
      {view.atOwnHost ? null : (
        <ul className="mt-8 space-y-2 text-note">
          <li>
            <OtherLogin href={memberLoginPath}>{text.toMemberLogin}</OtherLogin>
          </li>
          {view.otherBrands.map((brand) => (
            <li key={brand.code}>
              <OtherLogin href={brand.loginPath}>{text.otherBrand(brand.name[locale])}</OtherLogin>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function formsText(view: LoginView, locale: Locale): LoginFormsText {
  const text = messagesFor(locale).auth;
  const { numberForm, idForm } = text;
  return {
    number: { ...numberForm, hint: numberForm.hint(view.customerNumberDigits), passwordAbout: text.forgottenFor(numberForm.id) },
    account: { ...idForm, passwordAbout: text.forgottenFor(idForm.id) },
    password: text.password,
    forgotten: text.forgotten,
  };
}
