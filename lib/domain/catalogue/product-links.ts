import type { Catalogue } from "./catalogue";
import type { Fault } from "./fault";
import type { OptionTerms } from "./option";
import { oneOf } from "./permission-links";
import type { Product } from "./product";

type Link = { readonly path: string; readonly value: string; readonly among: readonly string[] };

/** Codes of a product and its options that name something else, and requirements that go in a circle. */
export function productFaults(file: string, product: Product, catalogue: Catalogue): Fault[] {
  const links = [
    ...ownLinks(product, catalogue),
    ...product.options.flatMap((option) => optionLinks(option, product, catalogue)),
  ];
  const dangling = links.filter(({ value, among }) => !among.includes(value));
  const circles = product.options.filter((option) => requiresItself(product, option.code, [option.code]));
  const doubled = product.options.filter((option, n) => product.options.indexOf(option) !== n);
  return [
    ...dangling.map(({ path, value, among }) => ({ file, path, expected: oneOf(among, value) })),
    ...circles.map((option) => ({ file, path: `options.${option.code}.requires`, expected: "no circle of requirements" })),
    ...doubled.map((option) => ({ file, path: "options", expected: `the code ${option.code} given once` })),
    ...patternFaults(file, product),
  ];
}

function rowsOf(product: Product, { permissions }: Catalogue): string[] {
  return permissions.find((one) => one.code === product.permissionTable)?.rows.map((row) => row.code) ?? [];
}

function ownLinks(product: Product, catalogue: Catalogue): Link[] {
  const brands = catalogue.operator.brands.list.map((brand) => brand.code);
  const rows = rowsOf(product, catalogue);
  const { register, delete: remove } = product.accountIds.permissions;
  return [
    ...product.brands.only.map((value, n) => ({ path: `brands.only[${n}]`, value, among: brands })),
    ...product.accountIds.firstLogin.requiredForBrands.map((value, n) => ({
      path: `accountIds.firstLogin.requiredForBrands[${n}]`,
      value,
      among: product.brands.only,
    })),
    { path: "document", value: product.document, among: catalogue.documents.map((document) => document.code) },
    { path: "permissionTable", value: product.permissionTable, among: catalogue.permissions.map((table) => table.code) },
    { path: "accountIds.permissions.register", value: register, among: rows },
    { path: "accountIds.permissions.delete", value: remove, among: rows },
  ];
}

function optionLinks(option: OptionTerms, product: Product, catalogue: Catalogue): Link[] {
  const at = `options.${option.code}`;
  const options = product.options.map((one) => one.code);
  const slots: string[] = product.slots.map((slot) => slot.code);
  const rows = rowsOf(product, catalogue);
  return [
    ...option.requires.flatMap((one, n) =>
      one.kind === "option" ? [{ path: `${at}.requires[${n}].option`, value: one.option, among: options }] : [],
    ),
    ...(option.brands?.only ?? []).map((value, n) => ({ path: `${at}.brands.only[${n}]`, value, among: product.brands.only })),
    ...option.adds.map((one, n) => ({ path: `${at}.adds[${n}].slot`, value: one.slot, among: slots })),
    ...(option.endsItself?.slots ?? []).map((value, n) => ({ path: `${at}.endsItself.slots[${n}]`, value, among: slots })),
    {
      path: `${at}.agreement.document`,
      value: option.agreement.document,
      among: catalogue.documents.map((document) => document.code),
    },
    { path: `${at}.permissions.add`, value: option.permissions.add, among: rows },
    { path: `${at}.permissions.cancel`, value: option.permissions.cancel, among: rows },
  ];
}

function requiresItself(product: Product, code: string, seen: readonly string[]): boolean {
  const option = product.options.find((one) => one.code === code);
  const needed = option?.requires.flatMap((one) => (one.kind === "option" ? [one.option] : [])) ?? [];
  return needed.some((next) => seen.includes(next) || requiresItself(product, next, [...seen, next]));
}

function patternFaults(file: string, { accountIds: { format } }: Product): Fault[] {
  try {
    new RegExp(format.pattern, "u");
    return [];
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return [{ file, path: "accountIds.format.pattern", expected: "a regular expression" }];
  }
}
