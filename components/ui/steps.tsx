import type { Locale } from "@/lib/i18n/locale";
import { cx } from "./cx";
import { Icon } from "./icon";
import { uiText } from "./text";

type StepsProps = {
  locale: Locale;
  labels: string[];
  /** Counted from 0. */
  current: number;
};

/** So many steps stand with their words in one line on a phone. */
const spelledOut = 3;

/** Where one is in a procedure. Words beside numbers; done steps carry a tick. A long one spells out only the present step on a phone. */
export function Steps({ locale, labels, current }: StepsProps) {
  const text = uiText(locale);
  const isLong = labels.length > spelledOut;
  return (
    <nav aria-label={text.steps}>
      <ol className="flex flex-wrap items-center gap-x-3 gap-y-2 text-note max-sm:gap-x-2 lg:w-max lg:flex-nowrap">
        {labels.map((label, index) => {
          const state = index < current ? "done" : index === current ? "now" : "later";
          return (
            <li key={label} aria-current={state === "now" ? "step" : undefined} className="flex items-center gap-2">
              {index > 0 ? (
                <span
                  aria-hidden="true"
                  className={cx("mr-1 h-px bg-solid-gray-420", isLong ? "w-6 max-sm:hidden" : "w-6 sm:w-9")}
                />
              ) : null}
              <span
                aria-hidden="true"
                className={cx(
                  "grid size-7 place-content-center rounded-full border-2 text-note font-bold leading-100",
                  state === "done" && "border-done bg-white text-done",
                  state === "now" && "border-act bg-act text-white",
                  state === "later" && "border-edge text-muted",
                )}
              >
                {state === "done" ? <Icon name="check" size={16} /> : index + 1}
              </span>
              <span className={state === "now" ? "font-bold text-heading" : cx("text-muted", isLong && "max-sm:sr-only")}>
                {label}
                {state === "done" ? <span className="sr-only">{text.stepDone}</span> : null}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
