import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { SummaryList } from "@/components/ui/summary-list";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findMethod } from "@/lib/queries/identity/method-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { securityPath } from "../../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).methods.addedTitle };
}

/** A further method, step 3: it is one of the login's, also on a reload. */
export default async function AddedPage({ params }: { params: Promise<{ methodId: string }> }) {
  const { methodId } = await params;
  const actor = await requireLogin(securityPath);
  const found = await findMethod(actor, methodId);
  if (!found) notFound();
  const { locale } = actor;
  const { methods: text, auth, procedures } = messagesFor(locale);
  const { input, complete } = procedures.steps;
  const { method, hint, since } = found.method;
  return (
    <div className="space-y-6">
      <Steps locale={locale} labels={[input, auth.steps.code, complete]} current={2} />
      <div className="rounded-12 border-2 border-done p-5 sm:p-6">
        <PageHeading title={text.addedTitle} lead={text.addedLead} />
      </div>
      <SummaryList
        locale={locale}
        rows={[
          { label: text.method, children: text.named(text.names[method], hint) },
          { label: text.registeredOn, children: formatInstant(since, locale) },
        ]}
      />
      <p>
        {text.otherLoginsEnded} {text.addedMail}
      </p>
      <ButtonLink href={securityPath} size="large" className="max-sm:w-full">
        {text.backToSecurity}
      </ButtonLink>
    </div>
  );
}
