import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findEnding } from "@/lib/queries/contracts/find-ending";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../../../../_parts/complete-title";
import { contractPath } from "../../contract-path";

type Props = { params: Promise<{ contractId: string }>; searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { contractId } = await params;
  return completeTitle(searchParams, "end-initially", async (_input, { text, actor }) => {
    const view = contractId === actor.contractId ? await findEnding(actor, contractId, await now()) : null;
    return view && text.procedures.complete["end-initially"](view.name[actor.locale]);
  });
}

/** 初期契約解除, step 3: the number, the last day, what was agreed to. Reloading shows the same. */
export default async function InitialCancellationCompletePage({ params, searchParams }: Props) {
  const { contractId } = await params;
  const { procedure } = await searchParams;
  const actor = await requireActor(contractPath(contractId));
  const at = await now();
  const view = contractId === actor.contractId ? await findEnding(actor, contractId, at) : null;
  const completed = typeof procedure === "string" ? await findCompleted(actor, "end-initially", procedure, at) : null;
  if (!view || !completed) notFound();
  const { locale } = actor;
  const { endings, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={procedures.complete["end-initially"](view.name[locale])}
      stepLabels={procedures.compareSteps}
      links={[
        { href: contractPath(contractId), label: endings.toContract },
        { href: "/mypage/procedures", label: messagesFor(locale).contracts.procedures.all },
      ]}
    >
      <p className="mt-4 text-note">{endings.right.complete}</p>
    </CompleteScreen>
  );
}
