import type { Route } from "next";
import type { ReportKind } from "@/lib/domain/catalogue/member-desk";

export const newReportPath = (kind?: ReportKind) => `/mypage/member/reports/new${kind ? `/${kind}` : ""}` as Route;

/** A report once more, beginning with what an earlier one had. */
export const againPath = ({ id, kind }: { readonly id: string; readonly kind: ReportKind }) =>
  `${newReportPath(kind)}?from=${id}` as Route;

type Step = "" | "/edit" | "/documents" | "/confirm" | "/complete";

export function reportPath(id: string, step: Step = "", query = ""): Route {
  return `/mypage/member/reports/${id}${step}${query ? `?${query}` : ""}` as Route;
}
