import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findActivationCode } from "@/lib/queries/procedures/find-activation-code";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import { completeTitle } from "../../../_parts/complete-title";
import { listPath, newPath } from "../paths";
import { FirstLogin } from "./first-login";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return completeTitle(searchParams, "register-account-id", ({ accountId }, { text }) =>
    text.procedures.complete["register-account-id"](accountId),
  );
}

/** Registering an account ID, step 3: the activation code for ten minutes, and how the new person logs in. */
export default async function NewAccountIdCompletePage({ searchParams }: Props) {
  const { procedure } = await searchParams;
  const actor = await requireActor(listPath);
  const at = await now();
  const completed = typeof procedure === "string" ? await findCompleted(actor, "register-account-id", procedure, at) : null;
  if (completed?.request.kind !== "register-account-id") notFound();
  const code = completed.accountId ? await findActivationCode(actor, completed.accountId, at) : null;
  const { locale } = actor;
  const { accountIdFlow: text, procedures, mailSettings } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={procedures.complete["register-account-id"](completed.request.input.accountId)}
      stepLabels={procedures.steps}
      links={[
        {
          href: `/mypage/mail/${encodeURIComponent(completed.request.input.accountId)}/address` as Route,
          label: mailSettings.registerAddress,
        },
        { href: listPath, label: text.toList },
        { href: newPath(), label: text.another },
      ]}
    >
      <FirstLogin locale={locale} accountId={completed.request.input.accountId} code={code} />
    </CompleteScreen>
  );
}
