import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { agreementRows } from "@/lib/i18n/registration/agreement-rows";
import { requestLocale } from "@/lib/web/locale";
import { registrationAt, registrationTerms } from "../_parts/gate";
import { NoRegistration, RegistrationDone } from "../_parts/no-registration";
import { registerPath } from "../_parts/paths";
import { RegisterFrame } from "../_parts/register-frame";
import { registerTitle } from "../_parts/register-title";
import { AgreeForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return registerTitle(({ confirmTitle }) => confirmTitle);
}

/** Registration, step 4: everything that was entered, each row with its way back, and what is agreed to. */
export default async function RegisterConfirmPage() {
  const locale = await requestLocale();
  const text = messagesFor(locale).registration;
  const view = await registrationAt("confirm");
  if (!view) return <NoRegistration locale={locale} keepMinutes={(await registrationTerms()).keepMinutes} />;
  if (view.at === "completed") return <RegistrationDone locale={locale} />;
  const { agreement } = view;
  if (!agreement) redirect(registerPath("details"));
  const rows = agreementRows(agreement, locale).map(({ label, value, step }) => ({
    label,
    children: value,
    changeHref: registerPath(step === "kind" ? "" : step),
  }));
  return (
    <RegisterFrame
      locale={locale}
      step="confirm"
      title={text.confirmTitle}
      lead={view.verified ? text.confirmLeadVerified : text.confirmLead}
    >
      {view.at === "verify" ? <Note locale={locale}>{text.sentTo(agreement.details.mail)}</Note> : null}
      <SummaryList locale={locale} rows={rows} />
      <section aria-labelledby="agree-title">
        <h2 id="agree-title" className="text-h2">
          {text.agreeTitle}
        </h2>
        <p className="mt-1 text-note text-muted">{text.documentsLead}</p>
        <ul className="mt-2 space-y-1">
          {agreement.documents.map(({ code, title, since }) => (
            <li key={code}>
              <a
                href={`/terms/${code}` as Route}
                target="_blank"
                rel="noopener"
                className="text-link underline underline-offset-[3px]"
              >
                <span lang="ja">{title}</span>
              </a>
              <span className="text-note text-muted">（{text.since(formatDate(Temporal.PlainDate.from(since), locale))}）</span>
            </li>
          ))}
        </ul>
      </section>
      <AgreeForm
        locale={locale}
        shown={agreement.shownHash}
        text={{
          agree: text.agree,
          campaigns: text.campaigns,
          campaignsHint: text.campaignsHint,
          act: view.verified ? text.finish : text.send,
          back: text.back,
          kept: text.keptNote,
        }}
        back={registerPath("login")}
      />
    </RegisterFrame>
  );
}
