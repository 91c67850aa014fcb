import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../../../_parts/complete-title";
import { guidesPath } from "../../paths";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  return completeTitle(searchParams, "withdraw-guides", (_input, { text }) => text.papers.guides.withdrawn);
}

/** The end of a withdrawal. */
export default async function WithdrawCompletePage({ searchParams }: { searchParams: PageQuery }) {
  const { procedure } = await searchParams;
  const actor = await requireActor(guidesPath);
  const completed = typeof procedure === "string" ? await findCompleted(actor, "withdraw-guides", procedure, await now()) : null;
  if (!completed) notFound();
  const { locale } = actor;
  const { papers, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={papers.guides.withdrawn}
      stepLabels={procedures.steps}
      links={[{ href: guidesPath, label: papers.guides.toList }]}
    />
  );
}
