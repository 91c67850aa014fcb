import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Steps } from "@/components/ui/steps";
import { now } from "@/lib/clock";
import { joinList } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { detailsPage, findDetailsChange } from "@/lib/queries/member-information/details-page";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "../../paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.done };
}

/** Step 3, with the address that still waits for its link. */
export default async function DetailsCompletePage({ searchParams }: Props) {
  const { change: id } = await searchParams;
  const actor = await requireMember(memberPath);
  const change = typeof id === "string" ? await findDetailsChange(actor, id) : null;
  if (!change) notFound();
  const { locale } = actor;
  const { member, memberInformation: text, procedures } = messagesFor(locale);
  const page = await detailsPage(actor, await now());
  const waiting = page.ok ? page.value.waiting : null;
  const { input, confirm, complete } = procedures.steps;
  return (
    <>
      <div className="mb-5">
        <Steps locale={locale} labels={[input, confirm, complete]} current={2} />
      </div>
      <CompletePanel
        title={text.done}
        facts={[
          { label: text.doneNumber, value: <span className="nums">{change.id.slice(0, 8).toUpperCase()}</span> },
          { label: text.doneAt, value: formatInstant(change.at, locale) },
        ]}
      >
        <p>
          {text.changedItems(
            joinList(
              change.names.map((name) => text.details[name]),
              locale,
            ),
          )}
        </p>
        <p>{text.changedMailed}</p>
      </CompletePanel>
      {waiting ? (
        <div className="mt-6">
          <Note locale={locale} tone="deadline" title={member.waitingTitle}>
            <span className="wrap-anywhere">{member.waiting(waiting.mail, formatInstant(waiting.until, locale))}</span>
          </Note>
        </div>
      ) : null}
      <div className="mt-6">
        <ButtonLink href={memberPath} look="outline" className="max-sm:w-full">
          {text.toMember}
        </ButtonLink>
      </div>
    </>
  );
}
