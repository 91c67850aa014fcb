import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import { completeTitle } from "../../../../_parts/complete-title";
import { idPath, idsPath } from "../../id-path";

type Props = { params: Promise<{ accountId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { accountId } = await params;
  return completeTitle(searchParams, "change-account-id", (input, { text }) =>
    input.accountId === accountId ? text.procedures.complete["change-account-id"](accountId) : null,
  );
}

/** Changing an account ID, step 3. */
export default async function ChangeAccountIdCompletePage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { procedure } = await searchParams;
  const actor = await requireActor(idsPath);
  const completed =
    typeof procedure === "string" ? await findCompleted(actor, "change-account-id", procedure, await now()) : null;
  if (completed?.request.kind !== "change-account-id" || completed.request.input.accountId !== accountId) notFound();
  const { locale } = actor;
  const { accountIdChange: text, accountIdFlow, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={procedures.complete["change-account-id"](accountId)}
      stepLabels={procedures.steps}
      links={[
        { href: idPath(accountId), label: text.toId(accountId) },
        { href: idsPath, label: accountIdFlow.toList },
      ]}
    />
  );
}
