import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Section } from "@/components/ui/panel";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { mail as mailEn } from "@/lib/i18n/messages/en/mail";
import { mail as mailJa } from "@/lib/i18n/messages/ja/mail";
import { findCompletedChange } from "@/lib/queries/people/people-change";
import { currentLogin, requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { groupsPath, hasInput, peoplePath } from "../paths";
import { PeopleRows } from "../rows";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const text = messagesFor(await requestLocale()).people;
  const login = await currentLogin();
  const isMember = login?.contractId === null;
  const completed = isMember ? await findCompletedChange(login, (await searchParams).change, await now()) : null;
  return { title: completed ? text.complete[completed.shown.kind] : text.steps.complete };
}

/** Step 3 of every change among people: the number, the day, what was done; it survives a reload. */
export default async function CompletePeoplePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireMember(peoplePath);
  const completed = await findCompletedChange(actor, (await searchParams).change, await now());
  if (!completed) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).people;
  const { shown, number, placedAt, mailDomain, sender } = completed;
  const title = text.complete[shown.kind];
  const subject = (locale === "ja" ? mailJa : mailEn).subject(sender[locale], title);
  const isGroup = shown.kind === "save-group" || shown.kind === "dissolve-group";
  return (
    <>
      {hasInput(shown.kind) ? (
        <div className="mb-5">
          <Steps locale={locale} labels={[text.steps.input, text.steps.confirm, text.steps.complete]} current={2} />
        </div>
      ) : null}
      <CompletePanel
        title={title}
        facts={[
          { label: text.complete.number, value: <span className="nums">{number}</span> },
          { label: text.complete.at, value: formatDate(dateInJapan(placedAt), locale) },
        ]}
      >
        {shown.kind === "change-access" && shown.isSelf ? <p>{text.complete.selfEnded}</p> : null}
        <p className="text-note">
          {text.complete.mailed} {text.complete.mailWords(subject, mailDomain)}
        </p>
      </CompletePanel>
      <Section id="copy" title={text.complete.copy}>
        <PeopleRows locale={locale} shown={shown} />
      </Section>
      <ul className="no-print mt-8 flex flex-wrap gap-x-6 gap-y-2">
        {isGroup ? (
          <li>
            <TextLink href={groupsPath}>{text.toGroups}</TextLink>
          </li>
        ) : null}
        <li>
          <TextLink href={peoplePath}>{text.person.back}</TextLink>
        </li>
      </ul>
    </>
  );
}
