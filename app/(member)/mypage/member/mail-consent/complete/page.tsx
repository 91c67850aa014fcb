import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findMemberConsent } from "@/lib/queries/campaigns/consent-view";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { mailConsentPath, memberPath } from "../../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.steps.complete };
}

/** Step 3: the word as it was recorded, on a reload too. */
export default async function MailConsentCompletePage({ searchParams }: { searchParams: PageQuery }) {
  const { entry } = await searchParams;
  const actor = await requireMember(mailConsentPath());
  const page = await findMemberConsent(actor, await now());
  const given = page?.view?.history.find(({ id }) => id === entry);
  if (!given) notFound();
  const { locale } = actor;
  const { campaigns: text, member, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  return (
    <>
      <div className="mb-5">
        <Steps locale={locale} labels={[input, confirm, complete]} current={2} />
      </div>
      <CompletePanel
        title={given.given ? text.doneOn : text.doneOff}
        facts={[{ label: text.historyAt, value: formatInstant(given.at, locale) }]}
      >
        {text.effects[given.given ? "on" : "off"].reversible}
      </CompletePanel>
      <p className="mt-6">
        <TextLink href={memberPath}>{member.toMember}</TextLink>
      </p>
    </>
  );
}
