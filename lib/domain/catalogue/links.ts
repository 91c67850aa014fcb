import type { Catalogue } from "./catalogue";
import { anchorsOf } from "./document";
import { type Fault, pathText } from "./fault";
import { permissionFaults } from "./permission-links";
import type { Product } from "./product";
import { productFaults } from "./product-links";

/** A file's content, for faults that name it. */
export type Part = { readonly file: string; readonly value: unknown };

/** What one schema can't see: references between files and within a product, and codes that are given twice. */
export function linkFaults(
  catalogue: Catalogue,
  parts: readonly Part[],
  products: readonly { file: string; value: Product }[],
): Fault[] {
  const codes = catalogue.products.map((product) => product.code);
  return [
    ...parts.flatMap((part) => clauseFaults(part, catalogue)),
    ...products.flatMap(({ file, value }) => productFaults(file, value, catalogue)),
    ...repeated(codes).map((code) => ({ file: "products/", path: code, expected: "a code given once" })),
    ...policyFaults(catalogue),
    ...permissionFaults(catalogue),
  ];
}

function clauseFaults({ file, value }: Part, { documents }: Catalogue): Fault[] {
  const places = new Set(documents.flatMap((document) => anchorsOf(document).map((anchor) => `${document.code}#${anchor}`)));
  const missing = clausesIn(value).filter(({ clause }) => !places.has(clause));
  return missing.map(({ clause, path }) => ({ file, path: pathText(path), expected: `a clause that exists, not ${clause}` }));
}

/** Every `clause` field below a value, with its path. */
export function clausesIn(value: unknown, path: readonly PropertyKey[] = []): { clause: string; path: PropertyKey[] }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => clausesIn(one, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "clause" && typeof one === "string" ? [{ clause: one, path: [...path, key] }] : clausesIn(one, [...path, key]),
  );
}

function policyFaults({ operator: { identity } }: Catalogue): Fault[] {
  const codes = identity.passwordPolicies.map((policy) => policy.code);
  if (codes.includes(identity.passwordPolicy)) return [];
  return [{ file: "operator.yaml", path: "identity.passwordPolicy", expected: `one of ${codes.join(", ")}` }];
}

export function repeated(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
}
