import type { Fault } from "./fault";
import type { OptionTerms } from "./option";
import type { LoginGrant, PermissionTable } from "./permission-terms";
import type { ProductSource } from "./product-links";
import { meet } from "./requirement-faults";
import type { Sources } from "./sources";

/** Options that nobody who has the product may buy. */
export function saleFaults({ entry: { product }, options }: ProductSource, { permissions, products }: Sources): Fault[] {
  const table = permissions.find(({ value }) => value.code === product.permissionTable)?.value;
  const file = products.find(({ value }) => value.code === product.code)?.value;
  const plans = file?.plans?.map(({ code }) => code) ?? [];
  return options.flatMap(({ file: at, value: option }) => [
    ...(table ? grantFaults(at, option, table) : []),
    ...(meet(option.brands?.only, product.brands?.only)
      ? []
      : [{ file: at, path: "brands.only", expected: `a brand that the product ${product.code} has, or nobody may buy it` }]),
    ...(option.plans && !meet(option.plans.only, plans)
      ? [{ file: at, path: "plans.only", expected: `a plan that the product ${product.code} has, or nobody may buy it` }]
      : []),
    ...(option.heldBy.kind === "account-id" && !product.accountIds
      ? [{ file: at, path: "heldBy.kind", expected: `contract: the product ${product.code} has no account IDs` }]
      : []),
  ]);
}

/** Options that stand in a file and in no product. */
export function unofferedFaults({ options, products }: Sources): Fault[] {
  const offered = new Set(products.flatMap(({ value }) => value.options));
  return options
    .filter(({ value }) => !offered.has(value.code))
    .map(({ file }) => ({ file, path: "code", expected: "the code of an option that a product offers" }));
}

/** A row that lets no login do it sells nothing, unless it is sold outside the portal by a channel that the row names. */
function grantFaults(file: string, { permissions, soldInPortal }: OptionTerms, table: PermissionTable): Fault[] {
  const row = table.rows.find(({ code }) => code === permissions.add);
  if (!row || [row.holder, row.admin, row.user].some(letsAnyone)) return [];
  if (!soldInPortal && row.channels && row.channels.length > 0) return [];
  return [{ file, path: "permissions.add", expected: "a permission that some login has, or nobody may buy it" }];
}

function letsAnyone(grant: LoginGrant): boolean {
  const levels = typeof grant === "string" ? [grant] : [grant.on, grant.off];
  return levels.some((level) => level !== "no" && level !== "not-in-portal");
}
