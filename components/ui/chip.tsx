import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export type ChipTone = "done" | "active" | "waiting" | "deadline" | "error" | "neutral";

const tones: Record<ChipTone, { box: string; icon: IconName }> = {
  done: { box: "border-done bg-done-ground text-done-text", icon: "check-circle" },
  active: { box: "border-blue-700 bg-blue-50 text-blue-900", icon: "repeat" },
  waiting: { box: "border-waiting-edge bg-waiting-ground text-waiting", icon: "mail" },
  deadline: { box: "border-deadline-edge bg-deadline-ground text-deadline", icon: "lock" },
  error: { box: "border-error bg-error-ground text-red-1000", icon: "warn" },
  neutral: { box: "border-edge bg-ground text-ink", icon: "minus" },
};

type ChipProps = { tone: ChipTone; icon?: IconName; children: ReactNode };

/** A state: the word first, then icon and colour. Never a button. */
export function Chip({ tone, icon, children }: ChipProps) {
  const { box, icon: usual } = tones[tone];
  return (
    <span className={cx("inline-flex max-w-full items-center gap-1 rounded-8 border px-2 py-0.5 text-chip", box)}>
      <Icon name={icon ?? usual} size={15} />
      <span>{children}</span>
    </span>
  );
}
