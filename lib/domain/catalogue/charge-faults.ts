import type { ChargeTerms } from "./charge";
import type { Fault } from "./fault";
import { oneOf } from "./permission-links";
import type { Sources } from "./sources";

const ofProduct = ["recurring", "setup", "usage"];
const ofOption = ["option", "option-setup", "re-signup"];
/** Which codes belong to a fee that is due once, by its occasion. */
const byOccasion = { start: ["setup", "option-setup"], "signing-up-again": ["re-signup"] } as const;

/** Lines whose code says something else than what is charged: a product's or an option's, at the start or for signing up again. */
export function chargeFaults({ products, options }: Sources): Fault[] {
  return [
    ...products.flatMap(({ file, value }) => [
      ...codesIn(file, "charges", value.charges, ofProduct),
      ...(value.plans ?? []).flatMap((plan, n) => codesIn(file, `plans[${n}].charges`, plan.charges ?? [], ofProduct)),
    ]),
    ...options.flatMap(({ file, value }) => codesIn(file, "charges", value.charges, ofOption)),
  ];
}

function codesIn(file: string, at: string, charges: readonly ChargeTerms[], item: readonly string[]): Fault[] {
  return charges.flatMap((charge, n) => {
    const occasion: readonly string[] = charge.kind === "once" ? byOccasion[charge.when] : item;
    const known = item.filter((code) => occasion.includes(code));
    return known.includes(charge.code) ? [] : [{ file, path: `${at}[${n}].code`, expected: oneOf(known) }];
  });
}
