import type { Temporal } from "temporal-polyfill";
import { type ReportDue, reportDue } from "../casework/report-due";
import type { ReportTerms } from "../catalogue/casework";
import type { ReportKind } from "../catalogue/member-desk";
import type { Product } from "../catalogue/product";

/** The terms of the contracts in use that ask for a report, the shortest first; none where no contract does. */
export function reportTerms(products: readonly Pick<Product, "casework">[], kind: ReportKind): readonly ReportTerms[] {
  const asked = products.flatMap(({ casework }) =>
    casework?.report ? [kind === "succession" ? casework.report.succession : casework.report.details] : [],
  );
  return asked.toSorted((one, other) => one.days - other.days);
}

/** By when a change had to be reported, by the strictest of the contracts; null where none asks for it. */
export function reportDueOf(
  products: readonly Pick<Product, "casework">[],
  kind: ReportKind,
  days: { readonly changedOn: Temporal.PlainDate; readonly reportedOn: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): ReportDue | null {
  const [strictest] = reportTerms(products, kind);
  return strictest ? reportDue(strictest, days, today) : null;
}
