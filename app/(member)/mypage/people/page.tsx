import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RefusalWords } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { RefusedButton } from "@/components/ui/refused-button";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { getPeoplePage, type PeopleView } from "@/lib/queries/people/people-page";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { InvitationsPart } from "./list/invitations-part";
import { PeoplePart } from "./list/people-part";
import { RolesTable } from "./list/roles-table";
import { sortOf } from "./list/sorting";
import { approvalPath, groupsPath, historyPath, invitePath, peoplePath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).people.title };
}

/** 利用者・権限: who is there, who is asked in, and the table of who may do what (BZ-13). */
export default async function PeoplePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireMember(peoplePath);
  const page = await getPeoplePage(actor, await now());
  if (!page) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).people;
  const query = await searchParams;
  const q = typeof query.q === "string" ? query.q.slice(0, 80) : "";
  return (
    <>
      <PageHeading
        title={text.title}
        lead={text.lead(page.member)}
        action={
          page.manage.ok ? (
            <ButtonLink href={invitePath()} icon="plus">
              {text.invite}
            </ButtonLink>
          ) : null
        }
      />
      {page.manage.ok ? (
        <ul className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <TextLink href={groupsPath} icon="users">
              {text.toGroups}
            </TextLink>
          </li>
          <li>
            <TextLink href={approvalPath()} icon="check-circle">
              {messagesFor(locale).approval.setting.title}
            </TextLink>
          </li>
          <li>
            <TextLink href={historyPath} icon="audit">
              {text.toHistory}
            </TextLink>
          </li>
        </ul>
      ) : (
        <NotAllowed page={page} locale={locale} />
      )}
      {page.view.ok ? <PeoplePart locale={locale} page={page} q={q} sort={sortOf(query)} /> : null}
      {page.manage.ok ? <InvitationsPart locale={locale} invitations={page.invitations} /> : null}
      <RolesTable locale={locale} page={page} />
    </>
  );
}

/** The act stays where everybody looks for it, with the reason and who can (BZ-13). */
function NotAllowed({ page, locale }: { page: PeopleView; locale: Locale }) {
  if (page.manage.ok) return null;
  return (
    <div className="mt-4">
      <RefusedButton
        id="invite"
        reason={<RefusalWords locale={locale} refusal={page.manage.refusal} documents={page.documents} />}
      >
        {messagesFor(locale).people.invite}
      </RefusedButton>
    </div>
  );
}
