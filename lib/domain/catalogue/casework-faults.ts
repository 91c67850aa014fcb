import type { Fault } from "./fault";
import type { ProductSource } from "./product-links";

/** Support hours that never open, or that run into each other or backwards: the next opening would be a wrong one. */
export function caseworkFaults({ file, entry: { product } }: ProductSource): Fault[] {
  const hours = product.casework?.supportHours?.hours ?? [];
  return hours.flatMap(({ from, until }, n) => {
    const path = `casework.supportHours.hours[${n}]`;
    const before = hours[n - 1]?.until;
    return [
      ...(from < until ? [] : [{ file, path: `${path}.until`, expected: `a time after ${from}, or nothing is ever answered` }]),
      ...(before === undefined || from > before
        ? []
        : [{ file, path: `${path}.from`, expected: `a time after ${before}, when the hours before end` }]),
    ];
  });
}
