import type { Route } from "next";
import type { Locale } from "@/lib/i18n/locale";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import { type ApprovalFilter, type ApprovalLine, approvalFilters } from "@/lib/queries/approval/list-approvals";
import { approvalsPath } from "./paths";

const sortKeys = ["what", "amount", "asked", "until"] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the list shows, as its address says. */
export type Wanted = { readonly show: ApprovalFilter; readonly q: string; readonly by: SortKey; readonly down: boolean };

/** Whatever the address says that there is not counts as what one sees first: what waits, the longest waiting on top. */
export function wantedOf(query: Readonly<Record<string, string | string[] | undefined>>): Wanted {
  const text = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  const sort = text("sort");
  return {
    show: approvalFilters.find((one) => one === text("show")) ?? "open",
    q: text("q").slice(0, 80),
    by: sortKeys.find((key) => sort === key || sort === `-${key}`) ?? "asked",
    down: sort.startsWith("-"),
  };
}

export function hrefOf(wanted: Wanted, change: Partial<Wanted> & { readonly page?: number } = {}): Route {
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
export const sortedHref = (wanted: Wanted, by: SortKey): Route => hrefOf(wanted, { by, down: wanted.by === by && !wanted.down });

const fold = (text: string) => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** Finds by a part of number, procedure or person, in any width, and sorts. */
export function found(lines: readonly ApprovalLine[], { q, by, down }: Wanted, locale: Locale): ApprovalLine[] {
  const words = (one: ApprovalLine) =>
    fold([one.number, procedureTitle(one, locale), one.requester.name, one.requester.loginId, one.contract.number].join("|"));
  const keys: Record<SortKey, (one: ApprovalLine) => string> = {
    what: (one) => procedureTitle(one, locale),
    amount: ({ amount }) => amount.toString().padStart(20, "0"),
    asked: ({ requestedAt }) => requestedAt.toString(),
    until: ({ expiresAt }) => expiresAt.toString(),
  };
  const key = keys[by];
  const order = lines
    .filter((one) => words(one).includes(fold(q)))
    .sort((a, b) => key(a).localeCompare(key(b), "ja") || a.number.localeCompare(b.number));
  return down ? order.reverse() : order;
}
