import type { Catalogue } from "../catalogue/catalogue";
import type { PartnerTerms } from "../catalogue/partner";
import { type Term, termOf } from "../decision";
import type { Localized } from "../localized";

/** The partner services that contracts of a product may use, in the order of their codes. */
export function partnersFor({ partners }: Catalogue, product: string): readonly PartnerTerms[] {
  return (partners ?? []).filter((one) => one.products.includes(product));
}

export function findPartner(catalogue: Catalogue, product: string, code: string): PartnerTerms | null {
  return partnersFor(catalogue, product).find((one) => one.code === code) ?? null;
}

/** A service of a partner whose application, where there is one, ends with the contract. */
export type EndingPartner = { readonly name: Localized; readonly term: Term };

/**
 * The services that a contract of a product may have applied for, which its end ends. Whether it has stands behind the second login;
 * the end of a contract is shown without it.
 */
export function partnersEnding(catalogue: Catalogue, product: string): readonly EndingPartner[] {
  return partnersFor(catalogue, product).flatMap(({ name, application }) =>
    application.kind === "through-portal" ? [{ name, term: termOf(application.lineEnds) }] : [],
  );
}
