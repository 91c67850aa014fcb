import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompleteScreen } from "@/components/procedures/complete-screen";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findMemberView } from "@/lib/queries/member/member-view";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { requireActor } from "@/lib/web/guard";
import { completeTitle } from "../../../_parts/complete-title";
import { memberPath } from "../../paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return completeTitle(searchParams, "change-contact", (_input, { text }) => text.member.done);
}

/** Contact information, step 3, with the address that still waits for its link. */
export default async function ContactCompletePage({ searchParams }: Props) {
  const { procedure } = await searchParams;
  const actor = await requireActor(memberPath);
  const at = await now();
  const completed = typeof procedure === "string" ? await findCompleted(actor, "change-contact", procedure, at) : null;
  if (!completed) notFound();
  const { locale } = actor;
  const { member: text, procedures } = messagesFor(locale);
  const waiting = (await findMemberView(actor, at))?.view?.waiting;
  return (
    <CompleteScreen
      locale={locale}
      completed={completed}
      title={text.done}
      stepLabels={procedures.steps}
      links={[{ href: memberPath, label: text.toMember }]}
    >
      {waiting ? (
        <div className="mt-6">
          <Note locale={locale} tone="deadline" title={text.waitingTitle}>
            <span className="wrap-anywhere">{text.waiting(waiting.mail, formatInstant(waiting.until, locale))}</span>
          </Note>
        </div>
      ) : null}
    </CompleteScreen>
  );
}
