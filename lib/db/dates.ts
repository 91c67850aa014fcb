import "server-only";
import { Temporal } from "temporal-polyfill";

/** A DATE column comes and goes as a `Date` at UTC midnight, whatever the machine's zone; nothing but this file sees it. */
export const toDateColumn = (date: Temporal.PlainDate): Date => new Date(`${date.toString()}T00:00:00Z`);

export const fromDateColumn = (value: Date): Temporal.PlainDate => Temporal.PlainDate.from(value.toISOString().slice(0, 10));

export const toInstantColumn = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

export const fromInstantColumn = (value: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(value.getTime());
