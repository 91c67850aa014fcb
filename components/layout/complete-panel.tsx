import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";

type CompletePanelProps = {
  /** 「解約を受け付けました。11月30日（火）まで使えます」 */
  title: string;
  /** Number and date of the procedure. */
  facts: { label: string; value: ReactNode }[];
  /** `locked`: the record is made and the lock stays. No green frame then, because nobody was let in. */
  look?: "done" | "locked";
  children?: ReactNode;
};

const looks = {
  done: { frame: "border-done", icon: "check-circle", size: 34, className: "mt-0.5 text-done" },
  locked: { frame: "border-edge", icon: "lock", size: 30, className: "mt-1 text-error" },
} as const;

/** The end of a procedure: a green frame, no fill; the number to quote. It survives a reload. */
export function CompletePanel({ title, facts, look = "done", children }: CompletePanelProps) {
  const { frame, icon, size, className } = looks[look];
  return (
    <section aria-labelledby="complete-title" className={cx("rounded-12 border-2", frame, "p-5 sm:p-8")}>
      <h1 id="complete-title" className="flex items-start gap-3 text-h1-small sm:text-h1">
        <Icon name={icon} size={size} className={className} />
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
