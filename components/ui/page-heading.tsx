import type { ReactNode } from "react";

type PageHeadingProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** State chip or date at the right. */
  aside?: ReactNode;
  /** The one primary act of a list page. */
  action?: ReactNode;
  /** Staff pages: 22 px. */
  dense?: boolean;
};

/** The page's only h1, what it is for, and at most one act. */
export function PageHeading({ title, lead, aside, action, dense = false }: PageHeadingProps) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className={dense ? "text-[1.375rem] leading-140" : "text-h1-small sm:text-h1"}>{title}</h1>
        {lead ? <p className="text-muted">{lead}</p> : null}
      </div>
      {aside ? <div className="text-note text-muted">{aside}</div> : null}
      {action ? <div className="max-sm:w-full">{action}</div> : null}
    </div>
  );
}
