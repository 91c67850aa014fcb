import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findPartnerPage } from "@/lib/queries/partners/partners-view";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../../_parts/complete-title";
import { partnerPath, partnersPath } from "../paths";
import { stepGround } from "../step-ground";

export type PartnerCompleteProps = { params: Promise<{ partner: string }>; searchParams: PageQuery };

const kinds = { apply: "apply-partner", cancel: "cancel-partner" } as const;

export async function partnerCompleteTitle(
  act: keyof typeof kinds,
  { params, searchParams }: PartnerCompleteProps,
): Promise<Metadata> {
  const { partner } = await params;
  const kind = kinds[act];
  return completeTitle(searchParams, kind, async (input, { text, actor }) => {
    const page = input.partner === partner ? await findPartnerPage(actor, partner, await now()) : null;
    return page && text.partners.done[kind](page.terms.name[actor.locale]);
  });
}

/** Applying for a partner's service or cancelling it, step 3. */
export async function partnerComplete(
  act: keyof typeof kinds,
  { params, searchParams }: PartnerCompleteProps,
): Promise<ReactNode> {
  const { procedure } = await searchParams;
  const kind = kinds[act];
  const { actor, code, page } = await stepGround(params, act);
  const completed = typeof procedure === "string" ? await findCompleted(actor, kind, procedure, await now()) : null;
  if (completed?.request.kind !== kind || completed.request.input.partner !== code) notFound();
  const { locale } = actor;
  const { partners: text, procedures } = messagesFor(locale);
  const name = page.terms.name[locale];
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={text.done[kind](name)}
      stepLabels={procedures.steps}
      links={[
        { href: partnerPath(code), label: text.toService(name) },
        { href: partnersPath, label: text.toList },
      ]}
    >
      <p className="mt-6">{text.nextStep[kind](name)}</p>
    </CompleteScreen>
  );
}
