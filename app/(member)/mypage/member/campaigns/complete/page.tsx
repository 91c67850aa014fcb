import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../../../_parts/complete-title";
import { memberPath } from "../../paths";

const kind = "set-campaign-consent";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  return completeTitle(searchParams, kind, ({ on }, { text: { campaigns } }) => (on ? campaigns.doneOn : campaigns.doneOff));
}

/** Consent to campaign mail, step 3. */
export default async function ConsentCompletePage({ searchParams }: { searchParams: PageQuery }) {
  const { procedure } = await searchParams;
  const actor = await requireActor(memberPath);
  const completed = typeof procedure === "string" ? await findCompleted(actor, kind, procedure, await now()) : null;
  if (completed?.request.kind !== kind) notFound();
  const { locale } = actor;
  const { campaigns: text, member, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={completed.request.input.on ? text.doneOn : text.doneOff}
      stepLabels={procedures.steps}
      links={[{ href: memberPath, label: member.toMember }]}
    />
  );
}
