import { Temporal } from "temporal-polyfill";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { PeopleView, PersonLine } from "@/lib/queries/people/people-page";
import { peoplePath, personPath } from "../paths";
import { matching, type Sort, type SortKey, sorted, sortedHref } from "./sorting";

type Props = { locale: Locale; page: PeopleView; q: string; sort: Sort };

/** The people: to search and to sort by links, so that it works without a script and has an address. */
export function PeoplePart({ locale, page, q, sort }: Props) {
  const text = messagesFor(locale).people.list;
  const found = sorted(matching(page.people, q), sort);
  return (
    <Section id="people" title={text.title(page.people.length)}>
      <search className="no-print my-3 block">
        <form action={peoplePath} method="get" className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 grow sm:max-w-96">
            <TextInput id="q" name="q" type="search" label={text.search} locale={locale} defaultValue={q} maxLength={80} />
          </div>
          <Button type="submit" look="outline">
            {text.searchAct}
          </Button>
        </form>
      </search>
      {q ? (
        <p className="mb-2 text-note">
          {text.found(found.length, page.people.length)}　<TextLink href={peoplePath}>{text.clear}</TextLink>
        </p>
      ) : null}
      {found.length === 0 ? (
        <Empty icon="search" title={text.none}>
          {text.noneText(q)}
        </Empty>
      ) : (
        <Table
          locale={locale}
          caption={text.title(page.people.length)}
          columns={columnsOf(locale, page, q, sort)}
          rows={found}
          rowKey={({ grantId }) => grantId}
        />
      )}
    </Section>
  );
}

function columnsOf(locale: Locale, page: PeopleView, q: string, sort: Sort): Column<PersonLine>[] {
  const people = messagesFor(locale).people;
  const text = people.list;
  const sortable = (by: SortKey) => ({
    sort: {
      href: sortedHref(by, sort, q),
      direction: sort.by === by ? (sort.down ? ("descending" as const) : ("ascending" as const)) : undefined,
    },
  });
  const { contracts: legend } = text;
  return [
    {
      key: "person",
      label: text.person,
      rowHeader: true,
      ...sortable("name"),
      cell: (line) => (
        <>
          {page.manage.ok ? (
            <TextLink href={personPath(line.grantId)} bold>
              {line.name}
            </TextLink>
          ) : (
            line.name
          )}
          {line.isReader ? <span className="text-note">{text.you}</span> : null}
          {line.loginId ? <span className="block text-note text-muted wrap-anywhere">{line.loginId}</span> : null}
        </>
      ),
    },
    {
      key: "role",
      label: text.role,
      ...sortable("role"),
      cell: (line) => (
        <Chip tone={line.manages ? "active" : "neutral"} icon={line.manages ? "shield" : "user"}>
          {line.access.roleName[locale]}
        </Chip>
      ),
    },
    {
      key: "contracts",
      label: legend,
      cell: ({ access: { contracts } }) =>
        contracts === "all" ? (
          people.allContracts
        ) : (
          <>
            {people.contractCount(contracts.length)}
            <span className="block text-note text-muted">
              {contracts.map(({ number }) => number).join(locale === "ja" ? "、" : ", ")}
            </span>
          </>
        ),
    },
    {
      key: "until",
      label: text.until,
      ...sortable("until"),
      cell: ({ access: { until, purpose } }) =>
        until ? (
          <>
            {people.lastDay(formatDate(Temporal.PlainDate.from(until), locale))}
            {purpose ? <span className="block text-note text-muted">{people.person.why(purpose)}</span> : null}
          </>
        ) : (
          text.noEnd
        ),
    },
    ...(page.manage.ok
      ? [
          {
            key: "login",
            label: text.lastLogin,
            ...sortable("login"),
            cell: ({ lastLoginAt }: PersonLine) => (lastLoginAt ? formatInstant(lastLoginAt, locale) : text.never),
          },
        ]
      : []),
  ];
}
