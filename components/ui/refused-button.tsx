import type { ReactNode } from "react";
import { type ButtonSize, buttonClass } from "./button-style";
import { Icon } from "./icon";

type RefusedButtonProps = { id: string; children: ReactNode; reason: ReactNode; size?: ButtonSize; wide?: boolean };

/** An act that is refused now: still focusable, so that everybody finds it, and the reason (which rule, who can) stands below. */
export function RefusedButton({ id, children, reason, size = "medium", wide = false }: RefusedButtonProps) {
  return (
    <div className={wide ? "w-full" : "max-sm:w-full sm:inline-block"}>
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={`${id}-reason`}
        className={buttonClass("plain", size, { wide, refused: true })}
      >
        <Icon name="lock" size={18} />
        <span>{children}</span>
      </button>
      <p id={`${id}-reason`} className="mt-2 text-note">
        {reason}
      </p>
    </div>
  );
}
