import type { Route } from "next";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** One value of a query; the first where a hand-made address gives several. Never longer than any real one. */
export function oneParam(value: string | string[] | undefined, longest = 600): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return one === undefined || one.length > longest ? undefined : one;
}

/** An address with the parts of a query that say something. */
export function withQuery(path: string, parts: Record<string, string | undefined>): Route {
  const query = new URLSearchParams(Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1])));
  return (query.size > 0 ? `${path}?${query}` : path) as Route;
}
