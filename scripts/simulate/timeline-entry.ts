import type { Temporal } from "temporal-polyfill";

/** What stands in the timeline: on a day, at a place in the order of the day, one or more lines. */
export type Entry = { readonly day: Temporal.PlainDate; readonly order: number; readonly lines: readonly string[] };

/** The order of a day: what begins with it, what is issued at its beginning, what happens, what that brings, what ends with it. */
export const orderOfDay = { begins: 0, issued: 1, happens: 2, brings: 3, ends: 4 } as const;
