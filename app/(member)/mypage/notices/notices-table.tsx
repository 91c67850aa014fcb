import { NoticeFresh, NoticeLink } from "@/components/billing/notice-item";
import { NoticeStateChip } from "@/components/billing/notice-state-chip";
import { type Column, Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { noticePeriod } from "@/lib/i18n/notice-period";
import type { NoticeLine } from "@/lib/queries/notices/own-notices";
import { ContractNames } from "./contract-names";

/** Notices in rows below the headings of now, ahead and past. */
export function NoticesTable({ locale, lines }: { locale: Locale; lines: readonly NoticeLine[] }) {
  const text = messagesFor(locale).notices;
  const columns: Column<NoticeLine>[] = [
    {
      key: "notice",
      label: text.columns.notice,
      rowHeader: true,
      cell: (line) => (
        <span className="grid justify-items-start gap-1">
          <NoticeLink locale={locale} line={line} />
          <NoticeFresh locale={locale} line={line} />
        </span>
      ),
    },
    { key: "period", label: text.columns.period, cell: (line) => noticePeriod(line, locale) },
    {
      key: "contracts",
      label: text.columns.contracts,
      cell: (line) => <ContractNames locale={locale} contracts={line.contracts} />,
    },
    {
      key: "state",
      label: text.columns.state,
      corner: true,
      cell: (line) => (
        <span className="whitespace-nowrap">
          <NoticeStateChip locale={locale} kind={line.kind} phase={line.phase} />
        </span>
      ),
    },
  ];
  return (
    <Table
      locale={locale}
      caption={text.title}
      columns={columns}
      rows={[...lines]}
      rowKey={(line) => line.id}
      groupOf={(line) => text.groups[line.phase]}
    />
  );
}
