import type { Route } from "next";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { OutboxRow } from "@/lib/queries/senders/staff-outbox";
import { reasonWords } from "./reason-words";
import { RetryForm } from "./retry-form";

type Props = { locale: Locale; caption: string; rows: readonly OutboxRow[]; acts: boolean };

/** What waits or failed, each with its reason, and the way out where there is one. */
export function OutboxTable({ locale, caption, rows, acts }: Props) {
  const text = messagesFor(locale).staffSenders.outbox;
  const what = ({ subject, template }: OutboxRow) => subject ?? text.smsNames[template] ?? template;
  return (
    <Table
      locale={locale}
      dense
      caption={caption}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        { key: "at", label: text.columns.at, cell: ({ createdAt }) => formatInstant(createdAt, locale) },
        {
          key: "what",
          label: text.columns.what,
          rowHeader: true,
          cell: (row) => (
            <>
              <span className="mr-2 text-muted">{text.kinds[row.kind]}</span>
              {what(row)}
            </>
          ),
        },
        {
          key: "member",
          label: text.columns.member,
          cell: ({ member }) =>
            member ? (
              <TextLink href={`/staff/members/${member.id}` as Route} className="inline-block min-h-6">
                {member.name} <span className="nums">{member.number}</span>
              </TextLink>
            ) : (
              <span className="text-muted">{text.noMember}</span>
            ),
        },
        {
          key: "tries",
          label: text.columns.tries,
          align: "end",
          cell: ({ attempts }) => <span className="whitespace-nowrap">{text.tries(attempts)}</span>,
        },
        { key: "reason", label: text.columns.reason, cell: ({ reason }) => reasonWords(reason, locale) },
        ...(acts
          ? [
              {
                key: "act",
                label: text.columns.act,
                cell: (row: OutboxRow) =>
                  row.mayRetry ? (
                    <RetryForm locale={locale} kind={row.kind} id={row.id} label={text.retry} of={text.retryOf(what(row))} />
                  ) : (
                    <span className="text-muted">{text.gone}</span>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
