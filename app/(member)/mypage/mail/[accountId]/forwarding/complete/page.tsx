import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../../../../_parts/complete-title";
import { mailPath } from "../../../paths";
import { SettingComplete } from "../../setting-complete";

type Props = { params: Promise<{ accountId: string }>; searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { accountId } = await params;
  return completeTitle(searchParams, "set-forwarding", (input, { text }) =>
    input.accountId === accountId ? text.procedures.complete["set-forwarding"](accountId) : null,
  );
}

/** Forwarding, step 3. */
export default async function ForwardingCompletePage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { procedure } = await searchParams;
  const actor = await requireActor(mailPath());
  const completed = typeof procedure === "string" ? await findCompleted(actor, "set-forwarding", procedure, await now()) : null;
  if (completed?.request.kind !== "set-forwarding" || completed.request.input.accountId !== accountId) notFound();
  const { locale } = actor;
  const title = messagesFor(locale).procedures.complete["set-forwarding"](accountId);
  return <SettingComplete locale={locale} accountId={accountId} title={title} completed={completed} />;
}
