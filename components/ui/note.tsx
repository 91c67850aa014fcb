import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { uiText } from "./text";

export type NoteTone = "info" | "caution" | "deadline" | "error" | "success";

const tones: Record<
  NoteTone,
  {
    box: string;
    icon: IconName;
    iconColour: string;
    word: "noticeInfo" | "noticeCaution" | "noticeDeadline" | "noticeError" | "noticeSuccess";
  }
> = {
  info: { box: "border-transparent bg-ground", icon: "info", iconColour: "text-ink", word: "noticeInfo" },
  caution: {
    box: "border-2 border-deadline-edge border-l-8 bg-white",
    icon: "warn",
    iconColour: "text-deadline-edge",
    word: "noticeCaution",
  },
  deadline: {
    box: "border-2 border-deadline-edge border-l-8 bg-white",
    icon: "clock",
    iconColour: "text-deadline-edge",
    word: "noticeDeadline",
  },
  error: { box: "border-2 border-error border-l-8 bg-error-ground", icon: "warn", iconColour: "text-error", word: "noticeError" },
  success: {
    box: "border-2 border-done border-l-8 bg-white",
    icon: "check-circle",
    iconColour: "text-done",
    word: "noticeSuccess",
  },
};

type NoteProps = {
  tone?: NoteTone;
  locale: Locale;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** After something was done on this very page. */
  live?: boolean;
};

/** A remark that concerns the whole page. The tone is said in words too. */
export function Note({ tone = "info", locale, title, children, action, live = false }: NoteProps) {
  const { box, icon, iconColour, word } = tones[tone];
  return (
    <div role={live ? "status" : undefined} className={cx("flex items-start gap-3 rounded-4 border px-4 py-3 sm:px-5", box)}>
      <Icon name={icon} size={22} className={cx("mt-0.5", iconColour)} />
      <div className="min-w-0 grow">
        <span className="sr-only">{uiText(locale).label(uiText(locale)[word])}</span>
        {title ? <p className="font-bold text-heading">{title}</p> : null}
        {children ? <div className="text-note">{children}</div> : null}
      </div>
      {action ? <div className="shrink-0 text-note">{action}</div> : null}
    </div>
  );
}
