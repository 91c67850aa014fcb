import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";

type FlowHeadingProps = {
  locale: Locale;
  crumbs: Crumb[];
  steps?: { labels: string[]; current: number };
  title: string;
  lead?: ReactNode;
};

/** The head of a page inside FlowShell: the way back, the step, the question. */
export function FlowHeading({ locale, crumbs, steps, title, lead }: FlowHeadingProps) {
  return (
    <div className="mb-5">
      <Breadcrumb locale={locale} crumbs={crumbs} />
      {steps ? (
        <div className="mt-3">
          <Steps locale={locale} {...steps} />
        </div>
      ) : null}
      <h1 className="mt-4 text-h1-small sm:text-h1">{title}</h1>
      {lead ? <p>{lead}</p> : null}
    </div>
  );
}
