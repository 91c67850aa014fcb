import { Temporal } from "temporal-polyfill";
import { isDay, isoDay } from "@/lib/domain/typed-day";
import type { LookedAtFilter } from "@/lib/queries/staff/looked-at";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address asks for; a date that is none filters nothing, and is told. */
export type Asked = {
  readonly filter: LookedAtFilter;
  readonly typed: { from: string; until: string };
  readonly cursor: string | undefined;
};

const one = (value: string | string[] | undefined, longest: number) => {
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first.length > longest ? "" : first.trim();
};

export function readFilter(query: Query): Asked {
  const typed = { from: one(query.from, 20), until: one(query.until, 20) };
  const kind = (["looks", "acts"] as const).find((known) => known === query.kind) ?? null;
  return {
    filter: { kind, from: dayOf(typed.from), until: dayOf(typed.until) },
    typed,
    cursor: one(query.cursor, 600) || undefined,
  };
}

function dayOf(typed: string): Temporal.PlainDate | null {
  const day = isoDay(typed);
  return isDay(day) ? Temporal.PlainDate.from(day) : null;
}

/** The address of a view of the list. */
export function lookedAtHref(parts: Readonly<Record<string, string | undefined>>, file = ""): string {
  const query = new URLSearchParams(Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1])));
  return `/mypage/security/looked-at${file}${query.size > 0 ? `?${query}` : ""}`;
}
