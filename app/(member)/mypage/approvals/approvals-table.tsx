import { RequestStateChip } from "@/components/approval/request-state";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { lastApprovalDay } from "@/lib/i18n/approval/request-rows";
import { formatYen } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import type { ApprovalLine, ApprovalsWanted } from "@/lib/queries/approval/list-approvals";
import type { ApprovalSort } from "@/lib/queries/approval/order-approvals";
import { approvalPath } from "./paths";
import { sortedHref } from "./sorting";

type Props = { locale: Locale; wanted: ApprovalsWanted; lines: ApprovalLine[] };

export function ApprovalsTable({ locale, wanted, lines }: Props) {
  return (
    <Table
      locale={locale}
      caption={messagesFor(locale).approval.list.title}
      columns={columnsOf(locale, wanted)}
      rows={lines}
      rowKey={({ id }) => id}
    />
  );
}

function columnsOf(locale: Locale, wanted: ApprovalsWanted): Column<ApprovalLine>[] {
  const text = messagesFor(locale).approval;
  const sortable = (by: ApprovalSort) => ({
    sort: {
      href: sortedHref(wanted, by),
      direction: wanted.by === by ? (wanted.down ? ("descending" as const) : ("ascending" as const)) : undefined,
    },
  });
  return [
    {
      key: "what",
      label: text.what,
      rowHeader: true,
      ...sortable("what"),
      cell: (line) => (
        <>
          <TextLink href={approvalPath(line.id)} bold>
            {procedureTitle(line, locale)}
          </TextLink>
          <span className="nums block text-note font-normal text-muted">{line.number}</span>
        </>
      ),
    },
    {
      key: "who",
      label: text.requestedBy,
      cell: ({ requester, contract }) => (
        <span className="wrap-anywhere">
          {requester.name}
          <span className="block text-note text-muted">
            {contract.name[locale]} {contract.number}
          </span>
        </span>
      ),
    },
    {
      key: "amount",
      label: text.amount,
      align: "end",
      ...sortable("amount"),
      cell: ({ amount }) => <span className="nums">{formatYen(amount, locale)}</span>,
    },
    {
      key: "asked",
      label: text.requestedAt,
      ...sortable("asked"),
      cell: ({ requestedAt }) => formatInstant(requestedAt, locale),
    },
    {
      key: "until",
      label: text.until,
      ...sortable("until"),
      cell: ({ expiresAt }) => lastApprovalDay(expiresAt, locale),
    },
    {
      key: "state",
      label: text.state,
      corner: true,
      cell: ({ state, isAnswered }) => (
        <>
          <span className="whitespace-nowrap">
            <RequestStateChip locale={locale} state={state} />
          </span>
          {state === "open" && isAnswered ? <span className="block text-note text-muted">{text.list.yours}</span> : null}
        </>
      ),
    },
  ];
}
