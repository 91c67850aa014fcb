import type { ReactNode } from "react";
import { cx } from "./cx";

type SwitchRowProps = {
  id: string;
  label: string;
  /** 「いまは許可していません」 */
  state: string;
  on: boolean;
  hint: ReactNode;
  name?: string;
  disabled?: boolean;
};

/** A switch that sends its form (place it inside a `<form>`): the wanted new value goes along as `name`. Its state is also said in words. */
export function SwitchRow({ id, label, state, on, hint, name = "on", disabled = false }: SwitchRowProps) {
  return (
    <div className="flex items-start gap-4 rounded-12 border border-line p-4 sm:p-5">
      <button
        id={id}
        type={disabled ? "button" : "submit"}
        role="switch"
        aria-checked={on}
        aria-disabled={disabled || undefined}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        name={name}
        value={on ? "off" : "on"}
        className={cx(
          "relative mt-0.5 h-7 w-13 shrink-0 rounded-full border-2",
          on ? "border-act bg-act" : "border-edge bg-white",
          disabled && "border-dashed",
        )}
      >
        <span
          aria-hidden="true"
          className={cx("absolute top-0.5 size-5 rounded-full", on ? "right-0.5 bg-white" : "left-0.5 bg-edge")}
        />
      </button>
      <div>
        <p>
          <span id={`${id}-label`} className="font-bold text-heading">
            {label}
          </span>
          <span className="ml-4">{state}</span>
        </p>
        <div id={`${id}-hint`} className="text-note text-muted">
          {hint}
        </div>
      </div>
    </div>
  );
}
