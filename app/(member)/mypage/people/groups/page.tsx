import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { TermChips } from "@/components/billing/term-chips";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { joinList } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { type GroupLine, listGroups } from "@/lib/queries/people/groups";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { draftDissolutionAction } from "../actions";
import { groupPath, groupsPath, peoplePath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).people.groups.title };
}

/** 管理グループ: who is in which, and who therefore sees whose orders (BZ-21). */
export default async function GroupsPage() {
  const actor = await requireMember(groupsPath);
  const page = await listGroups(actor, await now());
  if (!page) notFound();
  const { locale } = actor;
  const { groups: text, rows, title, person } = messagesFor(locale).people;
  const crumbs = <Breadcrumb locale={locale} crumbs={[{ label: title, href: peoplePath }, { label: text.title }]} />;
  if (!page.ok)
    return (
      <>
        {crumbs}
        <h1 className="mt-3 mb-5 text-h1-small sm:text-h1">{text.title}</h1>
        <RefusedProcedure
          locale={locale}
          refusal={page.refusal}
          documents={await documentTitlesAt(await now())}
          ways={[{ href: peoplePath, label: person.back }]}
        />
      </>
    );
  const { groups, term, documents } = page.value;
  const make = (
    <ButtonLink href={groupPath(null)} icon="plus">
      {text.make}
    </ButtonLink>
  );
  const names = (all: readonly string[], none: string) => joinList([...all], locale) || none;
  return (
    <>
      {crumbs}
      <div className="mt-3 mb-5">
        <PageHeading
          title={text.title}
          lead={
            <>
              {text.lead} <TermChips locale={locale} terms={[term]} documents={documents} />
            </>
          }
          action={groups.length > 0 ? make : null}
        />
      </div>
      {groups.length === 0 ? (
        <Empty icon="users" title={text.emptyTitle} action={make}>
          {text.emptyText}
        </Empty>
      ) : (
        <Table<GroupLine>
          locale={locale}
          caption={text.title}
          rows={[...groups]}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              label: text.name,
              rowHeader: true,
              cell: ({ id, name }) => (
                <TextLink href={groupPath(id)} bold>
                  {name}
                </TextLink>
              ),
            },
            {
              key: "people",
              label: text.people,
              cell: ({ people }) => (
                <>
                  {text.count(people.length)}
                  <span className="block text-note text-muted">{names(people, rows.nobody)}</span>
                </>
              ),
            },
            { key: "seers", label: text.sees, cell: ({ seers, led }) => names(seers, led ? text.seesNoOther : text.seesNobody) },
            {
              key: "act",
              label: text.act,
              bareInCard: true,
              cell: ({ id, name }) => (
                <ButtonForm
                  locale={locale}
                  action={draftDissolutionAction}
                  fields={{ groupId: id }}
                  label={text.dissolveShort}
                  about={text.about(name)}
                  size="small"
                />
              ),
            },
          ]}
        />
      )}
      <p className="mt-8">
        <TextLink href={peoplePath}>{person.back}</TextLink>
      </p>
    </>
  );
}
