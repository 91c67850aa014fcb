import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export type KeyFact = {
  icon?: IconName | undefined;
  label: string;
  value: ReactNode;
  unit?: string | undefined;
  note?: ReactNode;
  tone?: "plain" | "deadline";
  href?: Route | undefined;
};

/** Two to four facts that come before everything else: the counts of a home page, the dates of a contract. */
export function KeyFacts({
  facts,
  count = false,
}: {
  facts: KeyFact[];
  /** Figures instead of dates: larger. */
  count?: boolean;
}) {
  return (
    <dl className={cx("grid overflow-hidden rounded-12 border border-line", columns(facts.length, count))}>
      {facts.map((fact) => (
        <div
          key={fact.label}
          className={cx(
            "-mt-px -ml-px border-t border-l border-line px-4 py-3.5 sm:px-5",
            fact.tone === "deadline" && "text-deadline",
            fact.tone === "deadline" && !count && "bg-deadline-faint",
          )}
        >
          <dt className="flex items-center gap-1.5 text-note">
            {fact.icon ? <Icon name={fact.icon} size={18} /> : null}
            {fact.href ? (
              <Link
                href={fact.href}
                prefetch={false}
                className="underline decoration-1 underline-offset-[3px] hover:decoration-2"
              >
                {fact.label}
              </Link>
            ) : (
              fact.label
            )}
          </dt>
          <dd className={cx("font-bold", fact.tone !== "deadline" && "text-heading", count ? "text-amount" : "text-h3")}>
            <span className={count ? "nums text-heading" : undefined}>{fact.value}</span>
            {fact.unit ? <span className="ml-0.5 text-note font-normal text-ink">{fact.unit}</span> : null}
          </dd>
          {fact.note ? <dd className={cx("text-note", fact.tone !== "deadline" && "text-muted")}>{fact.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

function columns(length: number, count: boolean): string {
  if (length === 2) return "sm:grid-cols-2";
  if (length === 3) return "md:grid-cols-3";
  return count ? "grid-cols-2 lg:grid-cols-4" : "sm:grid-cols-2 lg:grid-cols-4";
}
