import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermChips } from "@/components/billing/term-chips";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findMemberConsent } from "@/lib/queries/campaigns/consent-view";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { RefusedPage } from "../../_parts/refused-page";
import { ConsentForm } from "../consent-form";
import { sinceWords } from "../consent-part";
import { mailConsentPath, memberPath } from "../paths";
import { chooseMailConsentAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).campaigns.formTitle };
}

/** Consent to campaign mail of who logs in for a whole member, step 1 (JP-16). */
export default async function MailConsentPage({ searchParams }: { searchParams: PageQuery }) {
  const { on } = await searchParams;
  const actor = await requireMember(mailConsentPath());
  const page = await findMemberConsent(actor, await now());
  const view = page?.view;
  if (!page || !view) notFound();
  const { locale } = actor;
  const { campaigns: text, member, procedures, common } = messagesFor(locale);
  const { allowed, documents } = page;
  if (!allowed.ok)
    return (
      <RefusedPage
        title={text.crumb}
        locale={locale}
        refusal={allowed.refusal}
        documents={documents}
        back={{ href: memberPath, label: member.toMember }}
      />
    );
  const { input, confirm, complete } = procedures.steps;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: member.title, href: memberPath }, { label: text.crumb }]}
        steps={{ labels: [input, confirm, complete], current: 0 }}
        title={text.formTitle}
        lead={text.formLead(view.given ? text.states.given : text.states.notGiven)}
      />
      <div className="mb-6 space-y-2">
        <p>{sinceWords(view, locale)}</p>
        {view.hasAddress ? null : <p>{text.effects.noAddress}</p>}
        <TermChips locale={locale} terms={[view.term]} documents={documents} />
      </div>
      <ConsentForm
        action={chooseMailConsentAction}
        locale={locale}
        legend={text.legend}
        choices={[
          { value: "on", ...text.choices.on },
          { value: "off", ...text.choices.off },
        ]}
        chosen={on === "on" || on === "off" ? on : undefined}
        next={common.toConfirm}
        back={
          <ButtonLink href={memberPath} look="plain" size="large" className="max-sm:w-full">
            {member.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
