import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findPartnerPage } from "@/lib/queries/partners/partners-view";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../../../../_parts/complete-title";
import { partnerPath, partnersPath } from "../../../paths";
import { stepGround } from "../../../step-ground";

type Props = { params: Promise<{ partner: string }>; searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { partner } = await params;
  return completeTitle(searchParams, "cancel-partner", async (input, { text, actor }) => {
    const page = input.partner === partner ? await findPartnerPage(actor, partner, await now()) : null;
    return page && text.partners.done["cancel-partner"](page.terms.name[actor.locale]);
  });
}

/** Cancelling a partner's service, step 3. */
export default async function CancelCompletePage({ params, searchParams }: Props) {
  const { procedure } = await searchParams;
  const { actor, code, page } = await stepGround(params, "cancel");
  const completed = typeof procedure === "string" ? await findCompleted(actor, "cancel-partner", procedure, await now()) : null;
  if (completed?.request.kind !== "cancel-partner" || completed.request.input.partner !== code) notFound();
  const { locale } = actor;
  const { partners: text, procedures } = messagesFor(locale);
  const name = page.terms.name[locale];
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={text.done["cancel-partner"](name)}
      stepLabels={procedures.steps}
      links={[
        { href: partnerPath(code), label: text.toService(name) },
        { href: partnersPath, label: text.toList },
      ]}
    >
      <p className="mt-6">{text.nextStep["cancel-partner"](name)}</p>
    </CompleteScreen>
  );
}
