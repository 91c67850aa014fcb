import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { getMemberShell } from "@/lib/queries/mypage/member-shell";
import { currentLogin } from "@/lib/web/guard";
import { joinPath, loginPath, newLoginPath } from "./paths";

/** How to join: with the login in use, whose name is said first; with one that there is; with a new one. */
export async function Ways({ locale, token }: { locale: Locale; token: string }) {
  const text = messagesFor(locale).invitation;
  const login = await currentLogin();
  if (login?.contractId === null) {
    const { userName } = await getMemberShell(login, await now());
    return (
      <Section id="ways" title={text.ways}>
        <Note locale={locale} title={text.asPerson(userName)}>
          {text.loggedInText}
        </Note>
        <div className="mt-6">
          <ButtonLink href={joinPath(token)} size="large">
            {text.asThis}
          </ButtonLink>
        </div>
      </Section>
    );
  }
  return (
    <Section id="ways" title={text.ways}>
      {login ? (
        <div className="mb-4">
          <Note locale={locale} title={text.otherKind}>
            {text.otherKindText}
          </Note>
        </div>
      ) : null}
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <section aria-labelledby="with-login" className="grid content-between gap-4 rounded-12 border border-line p-5">
          <div>
            <h3 id="with-login" className="text-h3 font-bold">
              {text.withLogin}
            </h3>
            <p className="mt-1 text-note">{text.withLoginText}</p>
          </div>
          <ButtonLink href={loginPath(token)} look="outline" wide>
            {text.toLogin}
          </ButtonLink>
        </section>
        <section aria-labelledby="new-login" className="grid content-between gap-4 rounded-12 border border-line p-5">
          <div>
            <h3 id="new-login" className="text-h3 font-bold">
              {text.newLogin}
            </h3>
            <p className="mt-1 text-note">{text.newLoginText}</p>
          </div>
          <ButtonLink href={newLoginPath(token)} look="outline" wide>
            {text.toNew}
          </ButtonLink>
        </section>
      </div>
    </Section>
  );
}
