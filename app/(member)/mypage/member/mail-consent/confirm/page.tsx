import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { TermChips } from "@/components/billing/term-chips";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findMemberConsent } from "@/lib/queries/campaigns/consent-view";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { mailConsentPath, memberPath } from "../../paths";
import { setMailConsentAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["set-campaign-consent"].title };
}

/** Step 2: before, after and what it means. The choice stands in the address, since it is no secret; what isn't one leads back. */
export default async function ConfirmMailConsentPage({ searchParams }: { searchParams: PageQuery }) {
  const { on } = await searchParams;
  const actor = await requireMember(mailConsentPath());
  const page = await findMemberConsent(actor, await now());
  const view = page?.view;
  if (!view || !page.allowed.ok || (on !== "on" && on !== "off") || view.given === (on === "on")) redirect(mailConsentPath());
  const { locale } = actor;
  const { campaigns: text, member, procedures, common } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const { lead, rows, reversible } = text.effects[on];
  const word = (given: boolean) => (given ? text.states.given : text.states.notGiven);
  const inputHref = mailConsentPath("", `on=${on}`);
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: member.title, href: memberPath }, { label: text.crumb }]}
        steps={{ labels: [input, confirm, complete], current: 1 }}
        {...procedures.confirm["set-campaign-consent"]}
      />
      <SummaryList
        locale={locale}
        rows={[
          { label: text.before, children: word(view.given) },
          { label: text.after, children: <strong>{word(on === "on")}</strong>, changeHref: inputHref },
        ]}
      />
      <section aria-labelledby="effects-title" className="mt-6">
        <h2 id="effects-title" className="text-h3">
          {lead}
        </h2>
        <ul className="mt-2 list-disc space-y-1 pl-6">
          {[...rows, reversible, ...(on === "on" && !view.hasAddress ? [text.effects.noAddress] : [])].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="mt-2">
          <TermChips locale={locale} terms={[view.term]} documents={page.documents} />
        </p>
      </section>
      <div className="no-print mt-8 flex flex-wrap items-start gap-3">
        <ButtonForm
          locale={locale}
          action={setMailConsentAction}
          fields={{ on, since: view.history[0]?.id ?? "" }}
          label={text.acts[on]}
          look="primary"
          size="large"
        />
        <ButtonLink href={inputHref} look="plain" size="large" className="max-sm:w-full">
          {common.backToInput}
        </ButtonLink>
      </div>
    </>
  );
}
