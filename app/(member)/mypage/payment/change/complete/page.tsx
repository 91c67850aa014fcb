import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findPlacedCard } from "@/lib/queries/payment/placed-card";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import { completeTitle } from "../../../_parts/complete-title";
import { paymentPath } from "../../paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return completeTitle(
    searchParams,
    "register-card",
    async (_input, { text, actor, id }) => text.payment.done[await findPlacedCard(actor, id)],
  );
}

/** A new card, step 3. One whose holder staff look at has a screen of its own: 確認中, what it means, how long (FB-23). */
export default async function CardCompletePage({ searchParams }: Props) {
  const { procedure } = await searchParams;
  const actor = await requireActor(paymentPath);
  const completed = typeof procedure === "string" ? await findCompleted(actor, "register-card", procedure, await now()) : null;
  if (!completed) notFound();
  const state = await findPlacedCard(actor, completed.id);
  const { locale } = actor;
  const { payment: text, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={text.done[state]}
      stepLabels={procedures.steps}
      links={[{ href: paymentPath, label: text.toPayment }]}
    >
      {state === "checking" ? (
        <div className="mt-6">
          <Note locale={locale} tone="deadline" title={text.checkingTitle}>
            <p>{text.checkingNext}</p>
            <p>{text.checkingBlocked}</p>
          </Note>
        </div>
      ) : null}
    </CompleteScreen>
  );
}
