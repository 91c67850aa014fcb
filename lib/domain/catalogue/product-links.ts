import type { ExpandedProduct } from "./expand-plans";
import type { Fault } from "./fault";
import type { OptionTerms } from "./option";
import { oneOf } from "./permission-links";
import type { Source, Sources } from "./sources";

/** A product as one plan has it, with the files from which it and its options come. */
export type ProductSource = {
  readonly file: string;
  readonly entry: ExpandedProduct;
  readonly options: readonly Source<OptionTerms>[];
};

type Link = { readonly file: string; readonly path: string; readonly value: string; readonly among: readonly string[] };

/** Codes of a product and its options that name something else. */
export function productLinkFaults(source: ProductSource, sources: Sources): Fault[] {
  const links = [...ownLinks(source, sources), ...source.options.flatMap((option) => optionLinks(option, source, sources))];
  const dangling = links.filter(({ value, among }) => !among.includes(value) && !sources.failed.has(value));
  return [...dangling.map(({ file, path, among }) => ({ file, path, expected: oneOf(among) })), ...patternFaults(source)];
}

/** The rows of a product's permission table, or null where there is no such table to look into. */
function rowsOf({ entry: { product } }: ProductSource, { permissions }: Sources): readonly string[] | null {
  const table = permissions.find(({ value }) => value.code === product.permissionTable);
  return table?.value.rows.map((row) => row.code) ?? null;
}

function ownLinks(source: ProductSource, sources: Sources): Link[] {
  const { file, entry } = source;
  const { brands, accountIds, consumerRight, document, permissionTable } = entry.product;
  const known = sources.operator?.value.brands.list.map((brand) => brand.code) ?? null;
  const rows = rowsOf(source, sources);
  const rights = Object.entries(accountIds?.permissions ?? {});
  const offered = sources.products.find((one) => one.file === file)?.value.options ?? [];
  return [
    ...(known ? (brands?.only ?? []).map((value, n) => ({ file, path: `brands.only[${n}]`, value, among: known })) : []),
    ...(accountIds?.firstLogin.requiredForBrands ?? []).map((value, n) => ({
      file,
      path: `accountIds.firstLogin.requiredForBrands[${n}]`,
      value,
      among: brands?.only ?? known ?? [value],
    })),
    { file, path: "document", value: document, among: sources.documents.map((one) => one.value.code) },
    { file, path: "permissionTable", value: permissionTable, among: sources.permissions.map((one) => one.value.code) },
    ...(rows ? rights.map(([key, value]) => ({ file, path: `accountIds.permissions.${key}`, value, among: rows })) : []),
    ...(rows && consumerRight ? [{ file, path: "consumerRight.permission", value: consumerRight.permission, among: rows }] : []),
    ...offered.map((value, n) => ({
      file,
      path: `options[${n}]`,
      value,
      among: sources.options.map((option) => option.value.code),
    })),
  ];
}

function optionLinks({ file, value: option }: Source<OptionTerms>, source: ProductSource, sources: Sources): Link[] {
  const { product } = source.entry;
  const slots: string[] = product.slots.map((slot) => slot.code);
  const rows = rowsOf(source, sources);
  const plans = sources.products
    .filter((one) => one.value.options.includes(option.code))
    .flatMap((one) => one.value.plans?.map((plan) => plan.code) ?? []);
  const sold = product.options.map((one) => one.code);
  const brands = sources.operator?.value.brands.list.map((brand) => brand.code) ?? [];
  const document = { file, path: "agreement.document", value: option.agreement.document };
  return [
    ...option.requires.flatMap((one, n) =>
      one.kind === "option" ? [{ file, path: `requires[${n}].option`, value: one.option, among: sold }] : [],
    ),
    ...(option.excludes?.options ?? []).map((value, n) => ({ file, path: `excludes.options[${n}]`, value, among: sold })),
    ...(rows && option.claims ? [{ file, path: "claims.permission", value: option.claims.permission, among: rows }] : []),
    ...(rows && option.licence ? [{ file, path: "licence.view", value: option.licence.view, among: rows }] : []),
    ...option.adds.map((one, n) => ({ file, path: `adds[${n}].slot`, value: one.slot, among: slots })),
    ...(option.endsItself?.slots ?? []).map((value, n) => ({ file, path: `endsItself.slots[${n}]`, value, among: slots })),
    ...(sources.operator ? (option.brands?.only ?? []) : []).map((value, n) => ({
      file,
      path: `brands.only[${n}]`,
      value,
      among: brands,
    })),
    ...(option.plans?.only ?? []).map((value, n) => ({ file, path: `plans.only[${n}]`, value, among: plans })),
    { ...document, among: sources.documents.map((one) => one.value.code) },
    ...(rows
      ? [
          { file, path: "permissions.add", value: option.permissions.add, among: rows },
          { file, path: "permissions.cancel", value: option.permissions.cancel, among: rows },
        ]
      : []),
  ];
}

function patternFaults({ file, entry: { product } }: ProductSource): Fault[] {
  if (!product.accountIds) return [];
  try {
    new RegExp(product.accountIds.format.pattern, "u");
    return [];
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return [{ file, path: "accountIds.format.pattern", expected: "a regular expression" }];
  }
}
