import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type StillLockedPanelProps = { title: string; facts: { label: string; value: ReactNode }[]; children: ReactNode };

/** The record is made, the lock stays: no green frame, because nobody was let in. */
export function StillLockedPanel({ title, facts, children }: StillLockedPanelProps) {
  return (
    <section aria-labelledby="complete-title" className="rounded-12 border-2 border-edge p-5 sm:p-8">
      <h1 id="complete-title" className="flex items-start gap-3 text-h1-small sm:text-h1">
        <Icon name="lock" size={30} className="mt-1 text-error" />
        {title}
      </h1>
      <dl className="mt-4 grid gap-x-10 gap-y-3 sm:flex sm:flex-wrap">
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt className="text-note text-muted">{fact.label}</dt>
            <dd className="text-h3 font-bold text-heading">{fact.value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4">{children}</div>
    </section>
  );
}
