import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../_parts/complete-title";
import { guidesPath } from "./paths";

export type GuidesCompleteProps = { searchParams: PageQuery };

const acts = {
  ask: { kind: "request-guides", done: "done" },
  withdraw: { kind: "withdraw-guides", done: "withdrawn" },
} as const;

export async function guidesCompleteTitle(act: keyof typeof acts, { searchParams }: GuidesCompleteProps): Promise<Metadata> {
  const { kind, done } = acts[act];
  return completeTitle(searchParams, kind, (_input, { text }) => text.papers.guides[done]);
}

/** The end of a request for guides, or of taking one back. */
export async function guidesComplete(act: keyof typeof acts, { searchParams }: GuidesCompleteProps): Promise<ReactNode> {
  const { kind, done } = acts[act];
  const { procedure } = await searchParams;
  const actor = await requireActor(guidesPath);
  const completed = typeof procedure === "string" ? await findCompleted(actor, kind, procedure, await now()) : null;
  if (!completed) notFound();
  const { locale } = actor;
  const { papers, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={papers.guides[done]}
      stepLabels={procedures.steps}
      links={[{ href: guidesPath, label: papers.guides.toList }]}
    >
      {act === "ask" ? <p className="mt-4">{papers.guides.afterAsking}</p> : null}
    </CompleteScreen>
  );
}
