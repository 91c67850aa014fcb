import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../../../_parts/complete-title";
import { passwordPath, securityPath } from "../paths";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  return completeTitle(searchParams, "change-password", ({ accountId }, { text }) =>
    accountId === null ? text.procedures.complete["change-password"](null) : null,
  );
}

/** The customer number's new password, step 3. */
export default async function PasswordCompletePage({ searchParams }: { searchParams: PageQuery }) {
  const { procedure } = await searchParams;
  const actor = await requireActor(passwordPath());
  const completed = typeof procedure === "string" ? await findCompleted(actor, "change-password", procedure, await now()) : null;
  if (completed?.request.kind !== "change-password" || completed.request.input.accountId !== null) notFound();
  const { locale } = actor;
  const { accountIdChange: text, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={procedures.complete["change-password"](null)}
      stepLabels={procedures.steps}
      links={[{ href: securityPath, label: text.backToSecurity }]}
    />
  );
}
