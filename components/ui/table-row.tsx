import { cx } from "./cx";
import type { Column } from "./table";
import { tableRoles } from "./table-roles";

const alignClass = { start: "text-left", center: "sm:text-center", end: "sm:text-right" };

type TableRowProps<Row> = { columns: Column<Row>[]; row: Row; dense: boolean; line: boolean; chosen: boolean };

/** One row; below 640 px a card in which each value stands beside its label. */
export function TableRow<Row>({ columns, row, dense, line, chosen }: TableRowProps<Row>) {
  const hasCorner = columns.some((column) => column.corner);
  return (
    <tr
      {...tableRoles.row}
      aria-current={chosen || undefined}
      className={cx(
        "max-sm:relative max-sm:flex max-sm:flex-col max-sm:py-3",
        line && "border-b border-line",
        chosen && "bg-reason max-sm:px-3 shadow-[inset_4px_0_0_var(--color-act)]",
      )}
    >
      {columns.map((column) => {
        const bare = column.bareInCard || column.corner;
        const padding = cx(
          "px-2 align-top max-sm:px-0 max-sm:py-0.5",
          dense ? "py-2" : line ? "py-3.5" : "pt-3.5 pb-0.5",
          column.highlight && "sm:bg-highlight",
          alignClass[column.align ?? "start"],
        );
        if (column.rowHeader)
          return (
            <th
              key={column.key}
              {...tableRoles.rowheader}
              scope="row"
              className={cx(padding, "text-left font-normal max-sm:order-first max-sm:block", hasCorner && "max-sm:pr-28")}
            >
              {column.cell(row)}
            </th>
          );
        return (
          <td
            key={column.key}
            {...tableRoles.cell}
            className={cx(
              padding,
              column.corner ? "max-sm:absolute max-sm:top-3 max-sm:right-0" : "max-sm:flex max-sm:justify-between max-sm:gap-4",
            )}
          >
            {bare ? null : <span className="shrink-0 text-note text-muted sm:hidden">{column.label}</span>}
            <div className={cx("min-w-0", !bare && "max-sm:text-right")}>{column.cell(row)}</div>
          </td>
        );
      })}
    </tr>
  );
}
