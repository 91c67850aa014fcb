import type { Metadata } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { AppSetupPanel } from "@/components/identity/app-setup-panel";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { restartEnrolmentAction } from "../../../_parts/actions";
import { codeHeading } from "../../../_parts/code-heading";
import { CodeScreen } from "../../../_parts/code-screen";
import { enrolSteps } from "../../../_parts/enrol-steps";
import { ExpiredScreen } from "../../../_parts/expired-screen";
import { pendingAt } from "../../../_parts/pending-gate";
import { stepTitle } from "../../../_parts/step-title";

export async function generateMetadata(): Promise<Metadata> {
  const text = messagesFor(await requestLocale());
  const usual = text.auth.enrolVerifyTitle;
  return stepTitle((view) => ("code" in view ? codeHeading(view.code, usual, text) : usual));
}

export default async function EnrolVerifyPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const locale = await requestLocale();
  const words = messagesFor(locale);
  const { auth: text, methods } = words;
  const to = memberPath(query.to);
  const pending = await pendingAt("enrol-verify", to);
  if (!pending) return <ExpiredScreen locale={locale} />;
  const { setup } = pending;
  return (
    <CodeScreen
      locale={locale}
      step="enrol-verify"
      code={pending.code}
      to={to}
      query={query}
      steps={enrolSteps(locale, 2, pending, to)}
      title={codeHeading(pending.code, text.enrolVerifyTitle, words)}
      notSent={text.enrolNotSent}
      setup={setup ? <AppSetupPanel locale={locale} {...setup} qrPath="/login/enrol/verify/qr" /> : undefined}
    >
      <ButtonForm locale={locale} action={restartEnrolmentAction} fields={{ to }} label={methods.change} look="quiet" />
    </CodeScreen>
  );
}
