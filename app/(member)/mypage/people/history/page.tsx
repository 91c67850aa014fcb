import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/ui/pager";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listPeopleHistory, type PeopleEvent } from "@/lib/queries/people/people-history";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { refusedPart } from "../../_parts/refused-part";
import { historyPath, peoplePath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).people.history.title };
}

/** Who did what with the people of the member, and when. */
export default async function PeopleHistoryPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireMember(historyPath);
  const { people } = messagesFor(actor.locale);
  const back = { href: peoplePath, label: people.person.back };
  const refused = await refusedPart(actor, { permission: "people.manage", title: people.history.title, back });
  if (refused) return refused;
  const asked = Number((await searchParams).page);
  const history = await listPeopleHistory(actor, await now(), Number.isSafeInteger(asked) ? asked : 1);
  if (!history) notFound();
  const { locale } = actor;
  const { history: text, title, person, rows } = people;
  const roleWords = ({ roles: { before, after } }: PeopleEvent) =>
    before && after ? text.roleChange(before[locale], after[locale]) : (after?.[locale] ?? null);
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: title, href: peoplePath }, { label: text.title }]} />
      <div className="mt-3 mb-5">
        <PageHeading title={text.title} lead={text.lead} />
      </div>
      {history.events.length === 0 ? (
        <Empty icon="audit" title={text.emptyTitle}>
          {text.emptyText}
        </Empty>
      ) : (
        <Table
          locale={locale}
          caption={text.title}
          rows={[...history.events]}
          rowKey={({ id }) => id}
          columns={[
            { key: "when", label: text.when, rowHeader: true, cell: ({ at }) => formatInstant(at, locale) },
            { key: "who", label: text.who, cell: ({ by }) => by ?? text.someone },
            {
              key: "what",
              label: text.what,
              cell: (event) => {
                const role = roleWords(event);
                return (
                  <>
                    {text.actions[event.action] ?? event.action}
                    {role ? <span className="block text-note text-muted">{role}</span> : null}
                  </>
                );
              },
            },
            { key: "whom", label: text.whom, cell: ({ about }) => <span className="wrap-anywhere">{about ?? rows.none}</span> },
          ]}
        />
      )}
      <Pager
        locale={locale}
        page={history.page}
        pages={history.pages}
        hrefOf={(page) => `${historyPath}?page=${page}` as Route}
      />
      <p className="mt-8">
        <TextLink href={peoplePath}>{person.back}</TextLink>
      </p>
    </>
  );
}
