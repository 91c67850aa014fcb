import type { Fault } from "./fault";
import type { OptionTerms } from "./option";
import type { Product } from "./product";
import type { ProductSource } from "./product-links";

/** Requirements that go in a circle, or that nobody with this product can ever fulfil. */
export function requirementFaults({ entry: { product }, options }: ProductSource): Fault[] {
  return options.flatMap(({ file, value }) => {
    const circle = requiresItself(product, value.code, [value.code]);
    const unfulfillable = value.requires.flatMap((requirement, n) => {
      const why = whyNever(requirement, value, product);
      return why ? [{ file, path: `requires[${n}]`, expected: `what the product ${product.code} can fulfil: ${why}` }] : [];
    });
    return [...(circle ? [{ file, path: "requires", expected: "no circle of requirements" }] : []), ...unfulfillable];
  });
}

function requiresItself(product: Product, code: string, seen: readonly string[]): boolean {
  const option = product.options.find((one) => one.code === code);
  const needed = option?.requires.flatMap((one) => (one.kind === "option" ? [one.option] : [])) ?? [];
  return needed.some((next) => seen.includes(next) || requiresItself(product, next, [...seen, next]));
}

function whyNever(requirement: OptionTerms["requires"][number], option: OptionTerms, product: Product): string | null {
  switch (requirement.kind) {
    case "option": {
      const base = product.options.find(({ code }) => code === requirement.option);
      if (base && !meet(base.brands?.only, option.brands?.only)) return "both options have no brand in common";
      return base && !meet(base.plans?.only, option.plans?.only) ? "both options have no plan in common" : null;
    }
    case "mail-address":
      return product.accountIds ? null : "there are no account IDs that have a mail address";
    case "operator-mail":
      if (!product.accountIds) return "there are no account IDs that have a mail address";
      return hasMail(product) ? null : "there is no slot for the operator's mail address";
  }
}

/** Whether two restrictions leave something; no restriction leaves all. */
export function meet(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return !one || !other || one.some((value) => other.includes(value));
}

function hasMail({ slots, options }: Product): boolean {
  const basic = slots.find(({ code }) => code === "mail")?.basic ?? 0;
  return basic > 0 || options.some(({ adds }) => adds.some(({ slot }) => slot === "mail"));
}
