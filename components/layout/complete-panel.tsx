import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type CompletePanelProps = {
  /** 「解約を受け付けました。11月30日（火）まで使えます」 */
  title: string;
  /** Number and date of the procedure. */
  facts: { label: string; value: ReactNode }[];
  children?: ReactNode;
};

/** The end of a procedure: a green frame, no fill; the number to quote. It survives a reload. */
export function CompletePanel({ title, facts, children }: CompletePanelProps) {
  return (
    <section aria-labelledby="complete-title" className="rounded-12 border-2 border-done p-5 sm:p-8">
      <h1 id="complete-title" className="flex items-start gap-3 text-h1-small sm:text-h1">
        <Icon name="check-circle" size={34} className="mt-0.5 text-done" />
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
      {children ? <div className="mt-4">{children}</div> : null}
    </section>
  );
}
