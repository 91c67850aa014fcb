import type { Route } from "next";
import Link from "next/link";

/** One source of a rule: which document, which clause, what it is about. */
export type Clause = { document: string; clause: string; title?: string | undefined; href?: string | undefined };

/** Names document and clause, and opens it at the anchor. */
export function LawChip({ document, clause, title, href }: Clause) {
  const box =
    "inline-flex max-w-full flex-wrap items-baseline gap-x-1.5 rounded-6 border border-edge bg-white px-2 py-0.5 text-chip text-ink";
  const words = (
    <>
      <span className={title ? "font-bold" : undefined}>
        {document} {clause}
      </span>
      {title ? <span>{title}</span> : null}
    </>
  );
  if (!href) return <span className={box}>{words}</span>;
  return (
    <Link href={href as Route} prefetch={false} className={`${box} hover:border-link hover:text-link hover:underline`}>
      {words}
    </Link>
  );
}

export function LawChips({ clauses }: { clauses: readonly Clause[] }) {
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {clauses.map((clause) => (
        <LawChip key={`${clause.document} ${clause.clause}`} {...clause} />
      ))}
    </span>
  );
}
