import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermChips } from "@/components/billing/term-chips";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findConsent } from "@/lib/queries/campaigns/consent-view";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConsentForm } from "../consent-form";
import { sinceWords } from "../consent-part";
import { campaignsPath, memberPath } from "../paths";
import { draftConsentAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).campaigns.formTitle };
}

/** Consent to campaign mail, step 1 (JP-16). */
export default async function ConsentPage({ searchParams }: { searchParams: PageQuery }) {
  const { draft } = await searchParams;
  const actor = await requireActor(campaignsPath());
  const page = await findConsent(actor, await now());
  if (!page) notFound();
  const kept = typeof draft === "string" ? await findDraftInput(actor, "set-campaign-consent", draft) : null;
  const { locale } = actor;
  const { campaigns: text, member, procedures, common } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const { view } = page;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: member.title, href: memberPath }, { label: text.crumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.formTitle}
      lead={view ? text.formLead(view.given ? text.states.given : text.states.notGiven) : undefined}
    />
  );
  if (!view)
    return (
      <>
        {heading}
        {page.allowed.ok ? null : (
          <RefusedProcedure
            locale={locale}
            refusal={page.allowed.refusal}
            documents={page.documents}
            ways={[{ href: "/mypage", label: procedures.complete.toHome }]}
          />
        )}
      </>
    );
  return (
    <>
      {heading}
      <div className="mb-6 space-y-2">
        <p>{sinceWords(view, locale)}</p>
        {view.hasAddress ? null : <p>{text.effects.noAddress}</p>}
        <TermChips locale={locale} terms={[view.term]} documents={page.documents} />
      </div>
      <ConsentForm
        action={draftConsentAction}
        locale={locale}
        legend={text.legend}
        choices={[
          { value: "on", ...text.choices.on },
          { value: "off", ...text.choices.off },
        ]}
        chosen={kept ? (kept.on ? "on" : "off") : undefined}
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
