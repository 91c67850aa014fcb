import type { Metadata, Route } from "next";
import { BackupCodeForm } from "@/app/_parts/backup-code-form";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { backupCodeAction } from "../../_parts/actions";
import { ExpiredScreen } from "../../_parts/expired-screen";
import { MethodChoices } from "../../_parts/method-choices";
import { withReturn } from "../../_parts/paths";
import { pendingAt } from "../../_parts/pending-gate";
import { stepTitle } from "../../_parts/step-title";

export async function generateMetadata(): Promise<Metadata> {
  return stepTitle(messagesFor(await requestLocale()).methods.otherTitle);
}

/** 「別の方法でログインする」 (CL-08): the account's other methods, and a backup code. */
export default async function OtherPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const { auth: text, methods } = messagesFor(locale);
  const to = memberPath((await searchParams).to);
  const pending = await pendingAt("verify", to);
  if (!pending) return <ExpiredScreen locale={locale} />;
  return (
    <div className="max-w-[46rem] space-y-5">
      <Steps locale={locale} labels={[text.steps.password, text.steps.code]} current={1} />
      <PageHeading title={methods.otherTitle} lead={methods.otherLead} />
      {pending.others.length > 0 ? (
        <section aria-labelledby="others-title" className="space-y-3">
          <h2 id="others-title" className="text-h2">
            {methods.otherMethods}
          </h2>
          <MethodChoices locale={locale} to={to} others={pending.others} />
        </section>
      ) : null}
      <section
        aria-labelledby="backup-title"
        className={pending.others.length > 0 ? "space-y-3 border-t border-line pt-6" : "space-y-3"}
      >
        <h2 id="backup-title" className="text-h2">
          {text.otherTitle}
        </h2>
        <p>{text.otherLead}</p>
        <BackupCodeForm
          locale={locale}
          action={backupCodeAction}
          to={to}
          text={{ label: text.backupCode, hint: text.backupHint, submit: text.verify }}
        />
      </section>
      <div className="space-y-2 border-t border-line pt-6">
        <p className="text-note">
          {text.noBackup} <TextLink href="/help#contact">{text.phoneTitle}</TextLink>
        </p>
        <p>
          <TextLink href={withReturn("/login/verify", to) as Route}>{text.backToCode}</TextLink>
        </p>
      </div>
    </div>
  );
}
