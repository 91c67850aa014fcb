import type { Route } from "next";
import { Fragment, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { cx } from "./cx";
import { TableHead } from "./table-head";
import { tableRoles } from "./table-roles";
import { TableRow } from "./table-row";

export type Column<Row> = {
  key: string;
  /** Column head; in the card form below 640 px it stands before the value. */
  label: string;
  headNote?: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: "start" | "center" | "end";
  /** The cell that names the row: exactly one column. */
  rowHeader?: boolean;
  /** Tinted from head to foot, for instance the reader's own role. */
  highlight?: boolean;
  /** In the card form it stands in the upper right corner, without its label: for the state chip. */
  corner?: boolean;
  /** Leaves the label away in the card form where the value speaks for itself. */
  bareInCard?: boolean;
  sort?: { href: Route; direction?: "ascending" | "descending" | undefined } | undefined;
};

type TableProps<Row> = {
  locale: Locale;
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Staff density: 44 px rows, 14 px text. */
  dense?: boolean;
  /** Rows of the same group stand below one heading row. Rows must come sorted by group. */
  groupOf?: (row: Row) => string;
  /** A full-width line below the row, for instance its 「なぜ？」. */
  detail?: (row: Row) => ReactNode;
  selected?: (row: Row) => boolean;
};

/** A table from 640 px on, cards below. */
export function Table<Row>({
  locale,
  caption,
  columns,
  rows,
  rowKey,
  dense = false,
  groupOf,
  detail,
  selected,
}: TableProps<Row>) {
  return (
    <table {...tableRoles.table} className={cx("w-full border-collapse max-sm:block", dense && "text-note")}>
      <caption className="sr-only">{caption}</caption>
      <TableHead locale={locale} columns={columns} dense={dense} />
      <tbody {...tableRoles.rowgroup} className="max-sm:block">
        {rows.map((row, index) => {
          const group = groupOf?.(row);
          const before = rows[index - 1];
          const newGroup = group !== undefined && (before === undefined || groupOf?.(before) !== group);
          const extra = detail?.(row);
          return (
            <Fragment key={rowKey(row)}>
              {newGroup ? (
                <tr className="max-sm:block">
                  <th
                    scope="rowgroup"
                    colSpan={columns.length}
                    className="bg-ground px-2 py-1.5 text-left text-note text-heading max-sm:block"
                  >
                    {group}
                  </th>
                </tr>
              ) : null}
              <TableRow columns={columns} row={row} dense={dense} line={!extra} chosen={selected?.(row) ?? false} />
              {extra ? (
                <tr className="border-b border-line max-sm:block">
                  <td colSpan={columns.length} className="pb-4 max-sm:block">
                    {extra}
                  </td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
