import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findRegistrationView } from "@/lib/queries/registration/registration-view";
import { requestLocale } from "@/lib/web/locale";
import { readRegistrationCookie } from "@/lib/web/registration-cookie";
import { registrationTerms } from "./_parts/gate";
import { memberLoginPath, registerPath } from "./_parts/paths";
import { RegisterFrame } from "./_parts/register-frame";
import { KindForm } from "./kind-form";

const kinds = ["person", "corporate", "sole-proprietor"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).registration.title };
}

/** Registration, step 1: who registers, and what to have ready. A registration that was begun can be gone on with. */
export default async function RegisterPage() {
  const locale = await requestLocale();
  const text = messagesFor(locale).registration;
  const { keepMinutes } = await registrationTerms();
  const begun = await findRegistrationView(await readRegistrationCookie(), await now());
  const running = begun && begun.at !== "completed" ? begun : null;
  return (
    <RegisterFrame locale={locale} step="kind" title={text.title} lead={text.lead}>
      {running ? (
        <Note
          locale={locale}
          title={text.running}
          action={<TextLink href={registerPath(running.at === "completed" ? "verify" : running.at)}>{text.goOn}</TextLink>}
        >
          {text.begun}
        </Note>
      ) : null}
      <section aria-labelledby="need-title" className="rounded-12 border border-line p-5 sm:px-6">
        <h2 id="need-title" className="text-h3">
          {text.needTitle}
        </h2>
        <ul className="mt-1 list-disc space-y-1 pl-6 text-note">
          {text.needs.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p className="mt-3 text-note text-muted">{text.time(keepMinutes)}</p>
      </section>
      <KindForm
        locale={locale}
        chosen={running?.kind}
        text={{ legend: text.kindLegend, next: text.next }}
        choices={kinds.map((value) => ({ value, ...text.kinds[value] }))}
      />
      <div className="grid gap-6 border-t border-line pt-6 sm:grid-cols-2">
        <section aria-labelledby="have-title">
          <h2 id="have-title" className="text-h3">
            {text.haveTitle}
          </h2>
          <div className="mt-2">
            <ButtonLink href={memberLoginPath} look="plain">
              {text.toLogin}
            </ButtonLink>
          </div>
        </section>
        <section aria-labelledby="not-here-title">
          <h2 id="not-here-title" className="text-h3">
            {text.notHereTitle}
          </h2>
          <p className="mt-1 text-note">{text.notHere}</p>
          <p className="mt-1 text-note">
            <TextLink href="/">{text.toFront}</TextLink>
          </p>
        </section>
      </div>
    </RegisterFrame>
  );
}
