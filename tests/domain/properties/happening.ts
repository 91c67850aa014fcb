import fc from "fast-check";
import type { Temporal } from "temporal-polyfill";
import type { ContractEvent } from "@/lib/domain/contracts/events";

type WithoutBase<E> = E extends ContractEvent ? Omit<E, "id" | "at" | "contract"> : never;
export type Happening = WithoutBase<ContractEvent>;

/** What happens, told on the day on which it happens. */
export type Told = (on: Temporal.PlainDate) => Happening;

/** One thing after another, each so many days after the one before it. */
export type Chain = readonly (readonly [number, Told])[];

export type Weighted = { weight: number; arbitrary: fc.Arbitrary<Chain> };

export const always =
  (happening: Happening): Told =>
  () =>
    happening;

export const only = (told: Told): Chain => [[0, told]];

export function often(weight: number, arbitrary: fc.Arbitrary<Happening>): Weighted {
  return { weight, arbitrary: arbitrary.map((happening) => only(always(happening))) };
}

export function some(weight: number, ...happenings: readonly Happening[]): Weighted {
  return often(weight, fc.constantFrom(...happenings));
}

export const accountId = fc.constantFrom("aa", "bb", "cc");

export const quantity = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 2, arbitrary: fc.integer({ min: 31, max: 1100 }) },
);
