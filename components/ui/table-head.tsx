import Link from "next/link";
import type { Locale } from "@/lib/i18n/locale";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { Column } from "./table";
import { tableRoles } from "./table-roles";
import { uiText } from "./text";

const align = { start: "text-left", center: "text-center", end: "text-right" };

/** Column heads; a sortable one is a link that keeps its address. In the card form they are read but not drawn. */
export function TableHead<Row>({ locale, columns, dense }: { locale: Locale; columns: Column<Row>[]; dense: boolean }) {
  return (
    <thead {...tableRoles.rowgroup} className="max-sm:sr-only">
      <tr {...tableRoles.row} className="border-b border-edge">
        {columns.map((column) => (
          <th
            key={column.key}
            {...tableRoles.columnheader}
            scope="col"
            aria-sort={column.sort?.direction}
            className={cx(
              "px-2 text-note font-bold text-heading",
              dense ? "py-2" : "py-3",
              column.highlight && "bg-reason",
              align[column.align ?? "start"],
            )}
          >
            {column.sort ? <SortLink locale={locale} label={column.label} sort={column.sort} /> : column.label}
            {column.headNote ? <span className="block text-chip font-normal text-muted">{column.headNote}</span> : null}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortLink({ locale, label, sort }: { locale: Locale; label: string; sort: NonNullable<Column<never>["sort"]> }) {
  const text = uiText(locale);
  const words =
    sort.direction === "ascending" ? text.sortedAscending : sort.direction === "descending" ? text.sortedDescending : "";
  return (
    <Link href={sort.href} prefetch={false} className="inline-flex items-center gap-1 text-link underline underline-offset-[3px]">
      {label}
      {words ? <span className="sr-only">{words}</span> : null}
      {sort.direction ? <Icon name={sort.direction === "ascending" ? "chevron-up" : "chevron-down"} size={14} /> : null}
    </Link>
  );
}
