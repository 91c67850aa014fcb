import type { ReactNode } from "react";

type StaffHeadingProps = { title: string; count?: string | undefined; lead?: ReactNode; aside?: ReactNode };

/** The page's only h1 in the staff side's size, with the number of things beside it. */
export function StaffHeading({ title, count, lead, aside }: StaffHeadingProps) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h1 className="text-[1.375rem] leading-140">{title}</h1>
          {count ? <span className="text-muted">{count}</span> : null}
        </div>
        {lead ? <p className="mt-1 max-w-[60em] text-muted">{lead}</p> : null}
      </div>
      {aside ? <div>{aside}</div> : null}
    </div>
  );
}

/** A part of a page: no panel around it (staff density), a heading of 16 px. */
export function StaffSection({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={`${id}-title`} className="mt-8 min-w-0">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={`${id}-title`} className="text-body">
          {title}
        </h2>
        {aside ? <div className="text-muted">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}
