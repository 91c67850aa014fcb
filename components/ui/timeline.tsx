import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type State = "done" | "now" | "later";

export type TimelineEntry = {
  /** Only where two entries have the same title. */
  key?: string;
  title: string;
  state: State;
  children?: ReactNode;
};

type TimelineProps = {
  label: string;
  entries: TimelineEntry[];
  /** Horizontal from 768 px on; always vertical below. */
  across?: boolean;
};

const marks: Record<State, { icon: IconName; colour: string }> = {
  done: { icon: "check-circle", colour: "text-done" },
  now: { icon: "repeat", colour: "text-act" },
  later: { icon: "clock", colour: "text-muted" },
};

/** What happened, where it stands, what comes next, with dates. */
export function Timeline({ entries, across = false, label }: TimelineProps) {
  return (
    <ol aria-label={label} className={cx("grid", across && "md:auto-cols-fr md:grid-flow-col")}>
      {entries.map((entry, index) => (
        <li
          key={entry.key ?? entry.title}
          aria-current={entry.state === "now" ? "step" : undefined}
          className={cx("relative pb-4 pl-8 last:pb-0", across && "md:pt-7 md:pr-4 md:pb-0 md:pl-0")}
        >
          {index < entries.length - 1 ? <Line state={entry.state} across={across} /> : null}
          <span aria-hidden="true" className={cx("absolute top-1 left-0 flex", marks[entry.state].colour, across && "md:top-0")}>
            <Icon name={marks[entry.state].icon} />
          </span>
          <p className={across || entry.state === "now" ? "font-bold text-heading" : undefined}>{entry.title}</p>
          {entry.children ? <div className="text-note text-muted">{entry.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}

function Line({ state, across }: { state: State; across: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "absolute top-7 -bottom-0.5 left-[9px] w-0.5",
        state === "done" ? "bg-done" : "bg-line",
        across && "md:top-[9px] md:right-1 md:bottom-auto md:left-6 md:h-0.5 md:w-auto",
      )}
    />
  );
}
