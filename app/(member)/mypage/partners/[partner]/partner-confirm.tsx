import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../_parts/confirm-screen";
import { GateScreen } from "../../_parts/second-login/gate-screen";
import { partnerPath, partnersPath, stepPath } from "../paths";
import { stepGround } from "../step-ground";
import { placeApplicationAction, placePartnerCancellationAction } from "./actions";

export type PartnerConfirmProps = { params: Promise<{ partner: string }>; searchParams: PageQuery };

const acts = {
  apply: { kind: "apply-partner", crumb: "applyCrumb", action: placeApplicationAction },
  cancel: { kind: "cancel-partner", crumb: "cancelCrumb", action: placePartnerCancellationAction },
} as const;

/**
 * Applying for a partner's service or cancelling it, step 2. Where the second login has run out meanwhile it is asked for, and leads
 * back here.
 */
export async function partnerConfirm(act: keyof typeof acts, { params, searchParams }: PartnerConfirmProps): Promise<ReactNode> {
  const { kind, crumb, action } = acts[act];
  const { draft } = await searchParams;
  const { actor, code, page } = await stepGround(params, act);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, kind, draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(stepPath(code, act, "complete", `procedure=${confirmation.id}`));
  if (confirmation.request.kind !== kind || confirmation.request.input.partner !== code) notFound();
  const { locale } = actor;
  const { partners: text, procedures } = messagesFor(locale);
  const name = page.terms.name[locale];
  const here = stepPath(code, act, "confirm", `draft=${draft}`);
  if (!page.view)
    return <GateScreen locale={locale} gate={page} of="partners" title={name} to={here} terms={[page.terms.gate]} />;
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.title, href: partnersPath }, { label: name, href: partnerPath(code) }, { label: text[crumb] }]}
      stepLabels={procedures.steps}
      action={action}
      hidden={{ draft, partner: code }}
      inputHref={stepPath(code, act)}
      stop={{ href: partnerPath(code), label: text.toService(name) }}
    />
  );
}
