import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import type { QuantityStep } from "../contracts/contract";

/** The quantity in force on a day; before the first step the first. */
export function quantityOn(steps: readonly QuantityStep[], day: Temporal.PlainDate): number {
  let quantity = steps[0]?.quantity ?? 1;
  for (const step of steps) if (!isAfter(step.from, day)) quantity = step.quantity;
  return quantity;
}
