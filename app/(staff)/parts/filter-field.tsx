import type { ReactNode } from "react";

/** A control of 40 px: the staff side's height. */
export const staffInputClass =
  "min-h-10 rounded-8 border border-edge bg-white px-3 text-heading hover:border-black aria-[invalid=true]:border-2 aria-[invalid=true]:border-error";

/** A filter with its label above. */
export function FilterField({ id, label, hint, children }: { id: string; label: string; hint?: string; children: ReactNode }) {
  return (
    <div className="grid max-w-full grid-cols-1 content-start gap-0.5 max-sm:w-full">
      <label htmlFor={id} className="text-chip font-bold text-heading">
        {label}
        {hint ? <span className="ml-1.5 font-normal text-muted">{hint}</span> : null}
      </label>
      {children}
    </div>
  );
}
