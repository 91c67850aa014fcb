import type { ChargeTerms } from "./charge";
import type { Fault } from "./fault";
import type { Sources } from "./sources";

/** Steps must rise: a size that two steps reach, or none in its turn, has no one price. */
export function priceFaults({ products, options }: Sources): Fault[] {
  return [
    ...products.flatMap(({ file, value }) => [
      ...stepFaults(file, "charges", value.charges),
      ...(value.plans ?? []).flatMap((plan, n) => stepFaults(file, `plans[${n}].charges`, plan.charges ?? [])),
    ]),
    ...options.flatMap(({ file, value }) => stepFaults(file, "charges", value.charges)),
  ];
}

function stepFaults(file: string, at: string, charges: readonly ChargeTerms[]): Fault[] {
  return charges.flatMap(({ price }, charge) => {
    if (price.kind !== "steps") return [];
    return price.steps.flatMap(({ upTo }, n) => {
      const before = price.steps[n - 1]?.upTo ?? 0;
      const path = `${at}[${charge}].price.steps[${n}].upTo`;
      return upTo > before ? [] : [{ file, path, expected: `more than ${before}, the step before it` }];
    });
  });
}
