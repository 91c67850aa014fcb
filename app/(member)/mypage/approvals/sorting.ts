import type { Route } from "next";
import { type ApprovalsWanted, approvalFilters } from "@/lib/queries/approval/list-approvals";
import { type ApprovalSort, approvalSorts } from "@/lib/queries/approval/order-approvals";
import { approvalsPath } from "./paths";

/** What the list shows, as its address says. Whatever the address says that there is not counts as what one sees first: what waits, the longest waiting on top. */
export function wantedOf(query: Readonly<Record<string, string | string[] | undefined>>): ApprovalsWanted {
  const text = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  const sort = text("sort");
  return {
    show: approvalFilters.find((one) => one === text("show")) ?? "open",
    q: text("q").slice(0, 80),
    by: approvalSorts.find((key) => sort === key || sort === `-${key}`) ?? "asked",
    down: sort.startsWith("-"),
  };
}

export function hrefOf(wanted: ApprovalsWanted, change: Partial<ApprovalsWanted> & { readonly page?: number } = {}): Route {
  const { page, ...rest } = change;
  const { show, q, by, down } = { ...wanted, ...rest };
  const query = new URLSearchParams({
    show,
    ...(q ? { q } : {}),
    sort: `${down ? "-" : ""}${by}`,
    ...(page && page > 1 ? { page: String(page) } : {}),
  });
  return `${approvalsPath}?${query}` as Route;
}

/** The same list by a column; the other way round where it is so already. */
export const sortedHref = (wanted: ApprovalsWanted, by: ApprovalSort): Route =>
  hrefOf(wanted, { by, down: wanted.by === by && !wanted.down });
