import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { findBoxPage } from "../../find-page";

type Props = { params: Promise<{ accountId: string; option: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.steps.complete };
}

/** A larger mail box, step 3: number, days, mail. Reloading shows the same. */
export default async function BoxOrderCompletePage({ params, searchParams }: Props) {
  const { accountId, option } = await params;
  const { procedure } = await searchParams;
  const { actor, name, procedures, stop } = await findBoxPage(accountId, option);
  const completed = typeof procedure === "string" ? await findCompleted(actor, "add-option", procedure, await now()) : null;
  const own =
    completed?.request.kind === "add-option" &&
    completed.request.input.option === option &&
    completed.request.input.accountId === accountId;
  if (!completed || !own) notFound();
  return (
    <CompleteScreen
      locale={actor.locale}
      completed={completed}
      title={procedures.complete["add-option"](name)}
      stepLabels={procedures.steps}
      links={[stop]}
    />
  );
}
