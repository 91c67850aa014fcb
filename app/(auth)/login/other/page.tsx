import type { Metadata, Route } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { BackupCodeForm } from "../../_parts/backup-code-form";
import { ExpiredScreen } from "../../_parts/expired-screen";
import { withReturn } from "../../_parts/paths";
import { pendingAt } from "../../_parts/pending-gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).auth.otherTitle };
}

/** 「別の方法でログインする」 (CL-08). */
export default async function OtherPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const text = messagesFor(locale).auth;
  const to = memberPath((await searchParams).to);
  if (!(await pendingAt("verify", to))) return <ExpiredScreen locale={locale} />;
  return (
    <div className="max-w-[46rem] space-y-5">
      <Steps locale={locale} labels={[text.steps.password, text.steps.backup]} current={1} />
      <PageHeading title={text.otherTitle} lead={text.otherLead} />
      <BackupCodeForm locale={locale} to={to} text={{ label: text.backupCode, hint: text.backupHint, submit: text.verify }} />
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
