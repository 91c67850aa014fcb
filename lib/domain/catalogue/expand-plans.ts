import type { OptionTerms } from "./option";
import type { PlanTerms, Product, ProductFile } from "./product";

/** A product as one plan has it, and where each of its choices stands in the file. */
export type ExpandedProduct = {
  readonly product: Product;
  /** The plan's place in the file, null where the product has no plans. */
  readonly plan: number | null;
  /** The dimensions that the plan chooses for itself. */
  readonly own: readonly string[];
};

/** One product for each plan, the plan's own choices in place of the product's; the product itself where it has no plans. */
export function expandPlans(file: ProductFile, options: readonly OptionTerms[]): ExpandedProduct[] {
  const { plans, plan: name, options: _, ...shared } = file;
  const product = { ...shared, plan: name ?? shared.name, planCode: null, options: [...options] };
  if (!plans) return [{ product, plan: null, own: [] }];
  return plans.map((one, plan) => {
    const own = choicesOf(one);
    return { product: { ...product, ...own, planCode: one.code, plan: one.name }, plan, own: Object.keys(own) };
  });
}

/** Where a dimension of an expanded product stands in its file. */
export function placeOf({ plan, own }: ExpandedProduct, dimension: string): string {
  return plan !== null && own.includes(dimension) ? `plans[${plan}].${dimension}` : dimension;
}

type Choices = Omit<PlanTerms, "code" | "name">;
type Given = { [K in keyof Choices]?: Exclude<Choices[K], undefined> };

/** What is there, without keys that hold `undefined`: these would hide the product's own choice. */
function choicesOf({ code: _, name: __, ...choices }: PlanTerms): Given {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}
