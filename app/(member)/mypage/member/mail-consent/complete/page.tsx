import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findMemberConsent } from "@/lib/queries/campaigns/consent-view";
import { currentLogin, requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { mailConsentPath, memberPath } from "../../paths";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const { campaigns: text, procedures } = messagesFor(await requestLocale());
  const given = await findEntry((await searchParams).entry);
  if (!given) return { title: procedures.steps.complete };
  return { title: given.given ? text.doneOn : text.doneOff };
}

async function findEntry(entry: unknown) {
  const login = await currentLogin();
  const page = login?.contractId === null ? await findMemberConsent(login, await now()) : null;
  return page?.view?.history.find(({ id }) => id === entry) ?? null;
}

/** Step 3: the word as it was recorded, on a reload too. */
export default async function MailConsentCompletePage({ searchParams }: { searchParams: PageQuery }) {
  const { entry } = await searchParams;
  const actor = await requireMember(mailConsentPath());
  const given = await findEntry(entry);
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
