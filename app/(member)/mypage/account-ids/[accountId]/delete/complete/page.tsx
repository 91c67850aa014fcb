import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import { completeTitle } from "../../../../_parts/complete-title";
import { listPath } from "../paths";

type Props = { params: Promise<{ accountId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { accountId } = await params;
  return completeTitle(searchParams, "delete-account-id", (input, { text }) =>
    input.accountId === accountId ? text.procedures.complete["delete-account-id"](accountId) : null,
  );
}

/** Deleting an account ID, step 3. */
export default async function DeleteAccountIdCompletePage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { procedure } = await searchParams;
  const actor = await requireActor(listPath);
  const completed =
    typeof procedure === "string" ? await findCompleted(actor, "delete-account-id", procedure, await now()) : null;
  if (completed?.request.kind !== "delete-account-id" || completed.request.input.accountId !== accountId) notFound();
  const { locale } = actor;
  const { accountIdFlow: text, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={procedures.complete["delete-account-id"](accountId)}
      stepLabels={procedures.steps}
      links={[{ href: listPath, label: text.toList }]}
    />
  );
}
