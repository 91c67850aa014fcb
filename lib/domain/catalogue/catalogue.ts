import type { AccountIdTerms } from "./account-id-terms";
import type { CalendarTerms } from "./calendar-terms";
import type { TermsDocument } from "./document";
import type { Operator } from "./operator";
import type { OptionTerms } from "./option";
import type { PartnerTerms } from "./partner";
import type { MemberRoles, PermissionTable, StaffPermissions } from "./permission-terms";
import type { Product } from "./product";

/** One version of all that the operator sells and on what terms. Plain data: its canonical JSON is what is published and hashed. */
export type Catalogue = {
  readonly operator: Operator;
  readonly calendar: CalendarTerms;
  readonly permissions: readonly PermissionTable[];
  readonly staff: StaffPermissions;
  /** What people may do who log in for a whole member; an operator that registers none has no such file. */
  readonly memberRoles?: MemberRoles;
  /** One entry for each plan, in the order of the product's file; one for a product without plans. */
  readonly products: readonly Product[];
  readonly documents: readonly TermsDocument[];
  /** Services of others that members reach through the portal; an operator without any has no such files. */
  readonly partners?: readonly PartnerTerms[];
};

/** A product under one of its plans. Without a plan: the product that has none, or else its first plan. */
export function findProduct(catalogue: Catalogue, code: string, plan: string | null = null): Product | null {
  return catalogue.products.find((product) => product.code === code && (plan === null || product.planCode === plan)) ?? null;
}

/** The product of an existing contract. A contract without its product in the catalogue is a broken catalogue, hence a throw. */
export function getProduct(catalogue: Catalogue, code: string, plan: string | null = null): Product {
  const product = findProduct(catalogue, code, plan);
  if (!product) throw new Error(`no product ${plan === null ? code : `${code} with plan ${plan}`} in the catalogue`);
  return product;
}

export function findOption(product: Product, code: string): OptionTerms | null {
  return product.options.find((option) => option.code === code) ?? null;
}

export function getOption(product: Product, code: string): OptionTerms {
  const option = findOption(product, code);
  if (!option) throw new Error(`no option ${code} in product ${product.code}`);
  return option;
}

/** The terms of account IDs of a product that has them; asking another is a bug. */
export function getAccountIdTerms({ code, accountIds }: Product): AccountIdTerms {
  if (!accountIds) throw new Error(`no account IDs in product ${code}`);
  return accountIds;
}

export function getPermissionTable(catalogue: Catalogue, code: string): PermissionTable {
  const table = catalogue.permissions.find((one) => one.code === code);
  if (!table) throw new Error(`no permission table ${code} in the catalogue`);
  return table;
}
