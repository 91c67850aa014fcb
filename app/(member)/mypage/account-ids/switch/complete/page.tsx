import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import { completeTitle } from "../../../_parts/complete-title";
import { listPath } from "../paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return completeTitle(searchParams, "set-switch", ({ on }, { text }) => text.procedures.complete[on ? "on" : "off"]);
}

/** The holder's switch, step 3. */
export default async function SwitchCompletePage({ searchParams }: Props) {
  const { procedure } = await searchParams;
  const actor = await requireActor(listPath);
  const completed = typeof procedure === "string" ? await findCompleted(actor, "set-switch", procedure, await now()) : null;
  if (completed?.request.kind !== "set-switch") notFound();
  const { locale } = actor;
  const { accountIdFlow: text, procedures } = messagesFor(locale);
  const { on, off } = procedures.complete;
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={completed.request.input.on ? on : off}
      stepLabels={procedures.steps}
      links={[{ href: listPath, label: text.toList }]}
    />
  );
}
