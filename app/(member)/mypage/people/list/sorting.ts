import type { Route } from "next";
import type { PersonLine } from "@/lib/queries/people/people-page";

export const sortKeys = ["name", "role", "until", "login"] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sort = { readonly by: SortKey; readonly down: boolean };

/** How the list is sorted, out of its address; whatever else stands there is by name. */
export function sortOf({ sort }: Readonly<Record<string, string | string[] | undefined>>): Sort {
  const typed = typeof sort === "string" ? sort : "";
  const by = sortKeys.find((key) => typed === key || typed === `-${key}`) ?? "name";
  return { by, down: typed.startsWith("-") };
}

/** The address of the list sorted by a column, the other way round where it is so already; the search stays. */
export function sortedHref(by: SortKey, current: Sort, q: string): Route {
  const down = current.by === by && !current.down;
  const query = new URLSearchParams({ ...(q ? { q } : {}), sort: `${down ? "-" : ""}${by}` });
  return `/mypage/people?${query}` as Route;
}

const keyOf: Record<SortKey, (line: PersonLine) => string> = {
  name: ({ name }) => name,
  role: ({ access }) => access.roleName.ja,
  // Whoever has no end comes after those who have one.
  until: ({ access }) => access.until ?? "9999",
  login: ({ lastLoginAt }) => lastLoginAt?.toString() ?? "",
};

export function sorted(people: readonly PersonLine[], { by, down }: Sort): PersonLine[] {
  const order = [...people].sort((a, b) => keyOf[by](a).localeCompare(keyOf[by](b), "ja") || a.name.localeCompare(b.name, "ja"));
  return down ? order.reverse() : order;
}

/** Finds by a part of the name or of the ID, in any width and with or without the space between names. */
export function matching(people: readonly PersonLine[], q: string): readonly PersonLine[] {
  const fold = (text: string) => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
  const wanted = fold(q);
  return wanted === "" ? people : people.filter(({ name, loginId }) => fold(`${name}|${loginId ?? ""}`).includes(wanted));
}
