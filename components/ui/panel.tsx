import type { ReactNode } from "react";

type PanelProps = { id: string; title: string; icon?: ReactNode; action?: ReactNode; children: ReactNode };

/** A framed section with its heading; the region is named by the heading. */
export function Panel({ id, title, icon, action, children }: PanelProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="min-w-0 rounded-12 border border-line p-4 sm:p-6">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={`${id}-title`} className="flex items-center gap-2.5 text-h2">
          {icon}
          {title}
        </h2>
        {action ? <div className="text-note">{action}</div> : null}
      </div>
      {children}
    </section>
  );
}

/** A section without a frame, for tables and lists. */
export function Section({ id, title, action, children }: Omit<PanelProps, "icon">) {
  return (
    <section aria-labelledby={`${id}-title`} className="mt-10 min-w-0">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={`${id}-title`} className="text-h2">
          {title}
        </h2>
        {action ? <div className="text-note">{action}</div> : null}
      </div>
      {children}
    </section>
  );
}
