import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { TermChips } from "@/components/billing/term-chips";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { GateScreen } from "../../../_parts/second-login/gate-screen";
import { partnerPath, partnersPath, stepPath } from "../../paths";
import { stepGround } from "../../step-ground";
import { draftPartnerCancellationAction } from "../actions";
import { Sentences } from "../meaning";

type Props = { params: Promise<{ partner: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).partners.cancelCrumb };
}

/** Cancelling a partner's service, step 1: what happens, and what the partner still charges. */
export default async function CancelPage({ params }: Props) {
  const { actor, code, page } = await stepGround(params, "cancel");
  const { locale } = actor;
  const { partners: text, procedures, common } = messagesFor(locale);
  const { terms, view, documents } = page;
  const name = terms.name[locale];
  if (!view)
    return (
      <GateScreen locale={locale} gate={page} of="partners" title={name} to={stepPath(code, "cancel")} terms={[terms.gate]} />
    );
  if (terms.application.kind === "none") notFound();
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: partnersPath }, { label: name, href: partnerPath(code) }, { label: text.cancelCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.cancelTitle(name)}
      lead={text.cancelLead}
    />
  );
  if (!view.cancel.ok)
    return (
      <>
        {heading}
        <RefusedProcedure
          locale={locale}
          refusal={view.cancel.refusal}
          documents={documents}
          ways={[{ href: partnerPath(code), label: text.toService(name) }]}
        />
      </>
    );
  const { appliedOn, terms: grounds } = view.cancel.value;
  return (
    <>
      {heading}
      <SummaryList
        locale={locale}
        rows={[
          { label: text.rows.service, children: name },
          { label: text.rows.provider, children: terms.provider[locale] },
          ...(appliedOn ? [{ label: text.rows.appliedOn, children: formatDate(appliedOn, locale) }] : []),
        ]}
      />
      <Section id="meaning" title={text.meaning.cancel}>
        <Sentences locale={locale} lines={terms.application.cancelling} />
        <p className="mt-3">
          <TermChips locale={locale} terms={grounds} documents={documents} />
        </p>
      </Section>
      <div className="mt-8 flex flex-wrap items-start gap-3">
        <ButtonForm
          locale={locale}
          action={draftPartnerCancellationAction}
          fields={{ partner: code }}
          label={common.toConfirm}
          look="primary"
          size="large"
        />
        <ButtonLink href={partnerPath(code)} look="plain" size="large" className="max-sm:w-full">
          {text.stop}
        </ButtonLink>
      </div>
    </>
  );
}
