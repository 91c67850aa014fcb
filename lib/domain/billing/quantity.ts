import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import type { QuantityStep } from "../contracts/contract";

/** The step in force on a day; before the first step the first. */
export function stepOn(steps: readonly QuantityStep[], day: Temporal.PlainDate): QuantityStep | undefined {
  let found = steps[0];
  for (const step of steps) if (!isAfter(step.from, day)) found = step;
  return found;
}

export function quantityOn(steps: readonly QuantityStep[], day: Temporal.PlainDate): number {
  return stepOn(steps, day)?.quantity ?? 1;
}
