import { NoticeStateChip } from "@/components/billing/notice-state-chip";
import type { Column } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { noticePeriod } from "@/lib/i18n/notice-period";
import type { StaffNoticeRow } from "@/lib/queries/notices/staff-notices";
import { noticeText } from "./parts/notice-text";
import { noticePath } from "./parts/paths";

export function noticeColumns(locale: Locale): Column<StaffNoticeRow>[] {
  const { columns, kinds, contracts } = noticeText(locale);
  return [
    {
      key: "notice",
      label: columns.notice,
      rowHeader: true,
      cell: (row) => (
        <>
          <TextLink href={noticePath(row.id)} bold>
            {row.title[locale]}
          </TextLink>
          <span className="nums block text-chip font-normal text-muted">{row.number}</span>
        </>
      ),
    },
    { key: "kind", label: columns.kind, cell: (row) => kinds[row.kind] },
    { key: "period", label: columns.period, cell: (row) => noticePeriod(row, locale) },
    {
      key: "state",
      label: columns.state,
      corner: true,
      cell: (row) => <NoticeStateChip locale={locale} kind={row.kind} phase={row.phase} />,
    },
    { key: "contracts", label: columns.contracts, cell: (row) => <span className="nums">{contracts(row.contracts)}</span> },
    { key: "changed", label: columns.changed, cell: (row) => formatInstant(row.changedAt, locale) },
  ];
}
