import type { Metadata, Route } from "next";
import { Empty } from "@/components/ui/empty";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { cardName } from "@/lib/i18n/procedures/card-rows";
import { listHolderChecks } from "@/lib/queries/payment/holder-checks";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { StaffHeading } from "../../../parts/staff-heading";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffHolder.title };
}

/** 名義確認 (FB-23): the queue, longest waiting first. */
export default async function HolderChecksPage() {
  const session = await requireStaff("/staff/holder-checks");
  const locale = await requestLocale();
  const page = await listHolderChecks(session.actor, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffHolder;
  return (
    <>
      <StaffHeading title={text.title} count={text.count(page.rows.length)} lead={text.lead} />
      {page.rows.length === 0 ? (
        <Empty icon="yen" title={text.empty}>
          {text.emptyText}
        </Empty>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.title}
          rows={[...page.rows]}
          rowKey={({ cardId }) => cardId}
          columns={[
            { key: "since", label: text.columns.since, cell: ({ since }) => formatInstant(since, locale) },
            {
              key: "holder",
              label: text.columns.holder,
              rowHeader: true,
              cell: ({ cardId, cardHolder }) => (
                <TextLink href={`/staff/holder-checks/${cardId}` as Route} bold className="inline-block min-h-6">
                  {cardHolder}
                </TextLink>
              ),
            },
            { key: "own", label: text.columns.own, cell: ({ ownName }) => ownName },
            {
              key: "member",
              label: text.columns.member,
              cell: ({ memberId, memberName, memberNumber }) => (
                <TextLink href={`/staff/members/${memberId}` as Route} className="inline-block min-h-6">
                  {memberName} <span className="nums">{memberNumber}</span>
                </TextLink>
              ),
            },
            { key: "card", label: text.columns.card, cell: ({ card }) => <span className="nums">{cardName(card, locale)}</span> },
          ]}
        />
      )}
      {page.more ? <p className="mt-3 text-muted">{text.more}</p> : null}
    </>
  );
}
