import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { TermChips } from "@/components/billing/term-chips";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { RefusedButton } from "@/components/ui/refused-button";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDate, joinList } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { accessWords } from "@/lib/i18n/people/access-words";
import { findPerson } from "@/lib/queries/people/find-person";
import { currentLogin, requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { draftRemovalAction } from "../actions";
import { changePath, groupsPath, peoplePath, personPath } from "../paths";

export async function generateMetadata({ params }: { params: Promise<{ grantId: string }> }): Promise<Metadata> {
  const login = await currentLogin();
  const person = login?.contractId === null ? await findPerson(login, (await params).grantId, await now()) : null;
  return { title: person?.name ?? messagesFor(await requestLocale()).people.title };
}

/** One person: the access of now, why it ends, and the two acts. */
export default async function PersonPage({ params }: { params: Promise<{ grantId: string }> }) {
  const { grantId } = await params;
  const actor = await requireMember(personPath(grantId));
  const person = await findPerson(actor, grantId, await now());
  if (!person) notFound();
  const { locale } = actor;
  const { person: text, rows, title, list } = messagesFor(locale).people;
  const words = accessWords(person.access, locale);
  const end = person.access.until;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: title, href: peoplePath }, { label: person.name }]} />
      <div className="mt-3">
        <PageHeading
          title={`${person.name}${person.isReader ? list.you : ""}`}
          action={<ButtonLink href={changePath(grantId)}>{text.change}</ButtonLink>}
        />
      </div>
      <Section id="facts" title={text.facts}>
        <SummaryList
          locale={locale}
          rows={[
            { label: text.loginId, children: person.loginId },
            { label: rows.role, children: words.role },
            { label: rows.contracts, children: words.contracts },
            {
              label: rows.until,
              children: end ? (
                <>
                  {words.until}
                  <span className="block text-note text-muted">
                    {text.ends(formatDate(dateInJapan(`${end}T00:00:00+09:00`), locale))}{" "}
                    {person.endTerm ? <TermChips locale={locale} terms={[person.endTerm]} documents={person.documents} /> : null}
                  </span>
                </>
              ) : (
                words.until
              ),
            },
            { label: rows.purpose, children: words.purpose },
            {
              label: text.groups,
              children: joinList([...person.groups], locale) || text.noGroups,
              action: <TextLink href={groupsPath}>{messagesFor(locale).people.toGroups}</TextLink>,
            },
            { label: text.since, children: formatDate(dateInJapan(person.joinedAt), locale) },
          ]}
        />
      </Section>
      <div className="mt-8">
        {person.isReader ? (
          <RefusedButton id="remove" reason={text.selfRemove}>
            {text.remove}
          </RefusedButton>
        ) : (
          <ButtonForm locale={locale} action={draftRemovalAction} fields={{ grantId }} label={text.remove} />
        )}
      </div>
      <p className="mt-8">
        <TextLink href={peoplePath}>{text.back}</TextLink>
      </p>
    </>
  );
}
