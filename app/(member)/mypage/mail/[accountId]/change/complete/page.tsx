import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findMailId } from "@/lib/queries/mail-settings/find-mail-id";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import type { PageQuery } from "@/lib/web/page-query";
import { completeTitle } from "../../../../_parts/complete-title";
import { mailPath } from "../../../paths";

type Props = { params: Promise<{ accountId: string }>; searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { accountId } = await params;
  return completeTitle(searchParams, "change-mail", (input, { text }) =>
    input.accountId === accountId ? text.procedures.complete["change-mail"](accountId) : null,
  );
}

/** A change of mail, step 3; for another provider's address, where its mail with the link went. */
export default async function MailChangeCompletePage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { procedure } = await searchParams;
  const actor = await requireActor(mailPath());
  const at = await now();
  const completed = typeof procedure === "string" ? await findCompleted(actor, "change-mail", procedure, at) : null;
  if (completed?.request.kind !== "change-mail" || completed.request.input.accountId !== accountId) notFound();
  const waiting = completed.request.input.change === "other-mail" ? (await findMailId(actor, accountId, at))?.id.waiting : null;
  const { locale } = actor;
  const { mailSettings: text, procedures } = messagesFor(locale);
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={procedures.complete["change-mail"](accountId)}
      stepLabels={procedures.steps}
      links={[
        { href: mailPath(accountId), label: text.toDetail(accountId) },
        { href: mailPath(), label: text.toList },
      ]}
    >
      {waiting ? (
        <div className="mt-5">
          <Note locale={locale} tone="deadline" title={text.linkSentTitle}>
            <p className="wrap-anywhere">{text.linkSent(waiting.address, formatInstant(waiting.until, locale))}</p>
            <p>{text.linkSentAgain}</p>
          </Note>
        </div>
      ) : null}
    </CompleteScreen>
  );
}
