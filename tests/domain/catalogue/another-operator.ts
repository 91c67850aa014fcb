import { chargesFor } from "@/lib/domain/billing/charges";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import type { Product } from "@/lib/domain/catalogue/product";
import { replay } from "@/lib/domain/contracts/replay";
import { accepted, add, catalogue, month, story, type Told, vdsl } from "../support";

/** Another operator: the sample's fibre lines with something changed. No code knows the difference. */
export function changed(change: (product: Product, option: (code: string) => OptionTerms, all: Catalogue) => void): Catalogue {
  const copy = structuredClone(catalogue);
  for (const product of copy.products.filter(({ family }) => family === "fibre")) {
    change(
      product,
      (code) => {
        const found = product.options.find((option) => option.code === code);
        if (!found) throw new Error(code);
        return found;
      },
      copy,
    );
  }
  return copy;
}

export const tellTo = (operator: Catalogue, ...told: Told[]) => replay(story(...told), operator);

export function stateBy(operator: Catalogue, ...told: Told[]) {
  const { state, refusals } = tellTo(operator, ...told);
  if (!state || refusals.length > 0) throw new Error(JSON.stringify(refusals));
  return state;
}

export const fees = (operator: Catalogue, state: ReturnType<typeof stateBy>, option: string, ...months: string[]) =>
  months.map((of) =>
    accepted(chargesFor(state, operator, month(of)))
      .filter((charge) => charge.option === option)
      .reduce((sum, charge) => sum + Number(charge.amount), 0),
  );

export const opened: Told = ["2026-01-10", vdsl];
export const bought: Told = ["2026-02-10", add("remote-support")];
