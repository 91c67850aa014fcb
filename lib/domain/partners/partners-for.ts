import type { Catalogue } from "../catalogue/catalogue";
import type { PartnerTerms } from "../catalogue/partner";

/** The partner services that contracts of a product may use, in the order of their codes. */
export function partnersFor({ partners }: Catalogue, product: string): readonly PartnerTerms[] {
  return (partners ?? []).filter((one) => one.products.includes(product));
}

export function findPartner(catalogue: Catalogue, product: string, code: string): PartnerTerms | null {
  return partnersFor(catalogue, product).find((one) => one.code === code) ?? null;
}
