import type { Metadata } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { BackupCodes } from "@/components/identity/backup-codes";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { siteOperator } from "@/lib/web/site-operator";
import { finishEnrolmentAction } from "../../../_parts/actions";
import { enrolSteps } from "../../../_parts/enrol-steps";
import { ExpiredScreen } from "../../../_parts/expired-screen";
import { pendingAt } from "../../../_parts/pending-gate";
import { stepTitle } from "../../../_parts/step-title";

export async function generateMetadata(): Promise<Metadata> {
  return stepTitle(messagesFor(await requestLocale()).auth.codesTitle);
}

/** The last step of a first login: a reload shows the same codes, until they are put away. */
export default async function CodesPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const text = messagesFor(locale).auth;
  const to = memberPath((await searchParams).to);
  const pending = await pendingAt("codes", to);
  if (!pending) return <ExpiredScreen locale={locale} />;
  return (
    <div className="max-w-[46rem] space-y-5">
      <Steps locale={locale} {...enrolSteps(locale, 3, pending, to)} />
      <PageHeading title={text.codesTitle} lead={text.codesLead(pending.codes.length)} />
      <BackupCodes
        locale={locale}
        shown={pending}
        downloadPath="/login/enrol/codes/file"
        service={(await siteOperator()).name[locale]}
      />
      <ButtonForm
        locale={locale}
        action={finishEnrolmentAction}
        fields={{ to }}
        label={pending.firstPassword ? text.keptThenPassword : text.kept}
        look="primary"
        size="large"
      />
    </div>
  );
}
