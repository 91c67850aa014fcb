import type { Metadata, Route } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { messagesFor } from "@/lib/i18n/messages";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { requireProof } from "@/lib/web/require-proof";
import { renewCodesAction } from "../../actions";

const securityPath = "/mypage/security" as Route;
const here = `${securityPath}/backup-codes/new` as Route;

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).security.renewTitle };
}

/** Before new backup codes are made: what happens to the old ones (CL-07). */
export default async function NewBackupCodesPage() {
  const actor = await requireLogin(here);
  await requireProof(actor, here);
  const { locale } = actor;
  const { security: text, methods } = messagesFor(locale);
  return (
    <div data-flow>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: text.title, href: securityPath }, { label: text.renewTitle }]}
        title={text.renewTitle}
        lead={text.renewText}
      />
      <div className="mt-6 flex flex-wrap items-end gap-4">
        <ButtonForm locale={locale} action={renewCodesAction} label={text.renew} look="primary" size="large" />
        <ButtonLink href={securityPath} look="plain" size="large" className="max-sm:w-full">
          {methods.stop}
        </ButtonLink>
      </div>
    </div>
  );
}
