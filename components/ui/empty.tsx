import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

/** Says that there is nothing, why, and what can be done. */
export function Empty({
  icon = "info",
  title,
  children,
  action,
}: {
  icon?: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div data-phrases className="rounded-12 border border-dashed border-edge px-5 py-8 text-center">
      <Icon name={icon} size={32} className="text-muted" />
      <p className="mt-2 font-bold text-heading">{title}</p>
      {children ? <div className="mx-auto max-w-[40em] text-note">{children}</div> : null}
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
