import type { ReactNode } from "react";
import { cx } from "./cx";

type DeadlineRowProps = {
  /** 「9月」「30」「（木）」 */
  date: { month: string; day: string; weekday: string };
  /** It can't be undone afterwards: orange edge. */
  final?: boolean;
  title: ReactNode;
  chip?: ReactNode;
  children: ReactNode;
  /** 「何もしないと…」 */
  otherwise?: ReactNode;
  /** Explanations that open: they get the width of the whole row. */
  reasons?: ReactNode;
  daysLeft: ReactNode;
  action?: ReactNode;
};

/** A date with what it decides, what happens without acting, and the days left. */
export function DeadlineRow({
  date,
  final = false,
  title,
  chip,
  children,
  otherwise,
  reasons,
  daysLeft,
  action,
}: DeadlineRowProps) {
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 border-b border-line py-5 first:pt-1 last:border-b-0 last:pb-0 sm:grid-cols-[4.75rem_minmax(0,1fr)_auto] sm:gap-x-5">
      <p
        className={cx(
          "self-start rounded-8 border px-1 py-1.5 text-center leading-130",
          final ? "border-2 border-deadline-edge bg-deadline-ground text-deadline" : "border-edge",
        )}
      >
        <span className="block text-note">{date.month}</span>
        <span className={cx("block text-h2 font-bold leading-120", !final && "text-heading")}>{date.day}</span>
        <span className="block text-note">{date.weekday}</span>
      </p>
      <div className="min-w-0">
        <h3 className="text-body">{title}</h3>
        {chip ? <p className="mt-1">{chip}</p> : null}
        <div className="mt-1">{children}</div>
        {otherwise ? <div className="text-note text-muted">{otherwise}</div> : null}
      </div>
      <div className="col-start-2 mt-2 text-note sm:col-start-3 sm:mt-0 sm:text-right">
        <p>{daysLeft}</p>
        {action}
      </div>
      {reasons ? <div className="col-span-full mt-1 min-w-0 sm:col-start-2">{reasons}</div> : null}
    </li>
  );
}
