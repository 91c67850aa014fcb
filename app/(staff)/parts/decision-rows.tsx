import type { Route } from "next";
import { SummaryList } from "@/components/ui/summary-list";
import type { Locale } from "@/lib/i18n/locale";

type Row = { readonly label: string; readonly value: string };
type DecisionRowsProps = { locale: Locale; changeHref: Route; about: readonly Row[]; decision: Row; reason: Row };

/** Whom a decision is about, what was chosen and why, with the way back to change it. */
export function DecisionRows({ locale, changeHref, about, decision, reason }: DecisionRowsProps) {
  return (
    <SummaryList
      locale={locale}
      rows={[
        ...about.map(({ label, value }) => ({ label, children: <span className="wrap-anywhere">{value}</span> })),
        { label: decision.label, children: decision.value, changeHref },
        {
          label: reason.label,
          children: <span className="wrap-anywhere whitespace-pre-line">{reason.value}</span>,
          changeHref,
        },
      ]}
    />
  );
}
