import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { GateScreen } from "../../../_parts/second-login/gate-screen";
import { partnerPath, partnersPath, stepPath } from "../../paths";
import { stepGround } from "../../step-ground";
import { partnerFacts, Sentences } from "../meaning";
import { ApplyForm } from "./form";

type Props = { params: Promise<{ partner: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).partners.applyCrumb };
}

/** Applying for a partner's service, step 1: what it means, who charges, what the partner is told. */
export default async function ApplyPage({ params }: Props) {
  const { actor, code, page } = await stepGround(params, "apply");
  const { locale } = actor;
  const { partners: text, procedures, common } = messagesFor(locale);
  const { terms, view, documents } = page;
  const name = terms.name[locale];
  if (!view)
    return (
      <GateScreen locale={locale} gate={page} of="partners" title={name} to={stepPath(code, "apply")} terms={[terms.gate]} />
    );
  if (terms.application.kind === "none") notFound();
  const { input, confirm, complete } = procedures.steps;
  const back = { href: partnerPath(code), label: text.toService(name) };
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: partnersPath }, { label: name, href: partnerPath(code) }, { label: text.applyCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.applyTitle(name)}
      lead={text.applyLead}
    />
  );
  if (!view.apply.ok)
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={view.apply.refusal} documents={documents} ways={[back]} />
      </>
    );
  return (
    <>
      {heading}
      <SummaryList locale={locale} rows={partnerFacts({ locale, terms, documents })} />
      <Section id="meaning" title={text.meaning.apply}>
        <Sentences locale={locale} lines={terms.application.applying} />
      </Section>
      <Section id="conditions" title={text.conditions}>
        <Sentences locale={locale} lines={terms.conditions} />
      </Section>
      <ApplyForm
        locale={locale}
        partner={code}
        label={text.agree}
        next={common.toConfirm}
        back={
          <ButtonLink href={partnerPath(code)} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
