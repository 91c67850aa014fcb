import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import type { PartnerTerms } from "@/lib/domain/catalogue/partner";
import type { PartnerPreview } from "@/lib/domain/partners/partner-preview";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { GateScreen } from "../../_parts/second-login/gate-screen";
import { partnerPath, partnersPath, stepPath } from "../paths";
import { stepGround } from "../step-ground";

export type PartnerInputProps = { params: Promise<{ partner: string }> };

type Ground = {
  locale: Locale;
  code: string;
  terms: PartnerTerms;
  application: Exclude<PartnerTerms["application"], { kind: "none" }>;
  preview: PartnerPreview;
  documents: DocumentTitles;
};

const words = {
  apply: { crumb: "applyCrumb", title: "applyTitle", lead: "applyLead" },
  cancel: { crumb: "cancelCrumb", title: "cancelTitle", lead: "cancelLead" },
} as const;

/** Applying for a partner's service or cancelling it, step 1: the second login, why it can't be done, or what it means. */
export async function partnerInput(
  act: keyof typeof words,
  { params }: PartnerInputProps,
  body: (ground: Ground) => ReactNode,
): Promise<ReactNode> {
  const { actor, code, page } = await stepGround(params, act);
  const { locale } = actor;
  const { partners: text, procedures } = messagesFor(locale);
  const { terms, view, documents } = page;
  const { application } = terms;
  const name = terms.name[locale];
  if (!view)
    return <GateScreen locale={locale} gate={page} of="partners" title={name} to={stepPath(code, act)} terms={[terms.gate]} />;
  if (application.kind === "none") notFound();
  const { input, confirm, complete } = procedures.steps;
  const { crumb, title, lead } = words[act];
  const decision = view[act];
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: text.title, href: partnersPath }, { label: name, href: partnerPath(code) }, { label: text[crumb] }]}
        steps={{ labels: [input, confirm, complete], current: 0 }}
        title={text[title](name)}
        lead={text[lead]}
      />
      {decision.ok ? (
        body({ locale, code, terms, application, preview: decision.value, documents })
      ) : (
        <RefusedProcedure
          locale={locale}
          refusal={decision.refusal}
          documents={documents}
          ways={[{ href: partnerPath(code), label: text.toService(name) }]}
        />
      )}
    </>
  );
}
