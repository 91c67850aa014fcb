import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../../../_parts/complete-title";
import { claimsPath } from "../../paths";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  return completeTitle(searchParams, "claim", (_input, { text }) => text.procedures.complete.claim);
}

/** A claim, step 3. */
export default async function ClaimCompletePage({ searchParams }: { searchParams: PageQuery }) {
  const { procedure } = await searchParams;
  const actor = await requireActor(claimsPath);
  const completed = typeof procedure === "string" ? await findCompleted(actor, "claim", procedure, await now()) : null;
  if (!completed) notFound();
  const { locale } = actor;
  const { claims: text, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={procedures.complete.claim}
      stepLabels={procedures.steps}
      links={[{ href: claimsPath, label: text.toList }]}
    />
  );
}
