import type { Brand } from "./brand";
import type { Operator } from "./operator";

type Brands = Pick<Operator, "brands">;

export function findBrand({ brands }: Brands, code: string | null): Brand | null {
  return brands.list.find((brand) => brand.code === code) ?? null;
}

export function findBrandByPath({ brands }: Brands, path: string): Brand | null {
  return brands.list.find((brand) => brand.path === path) ?? null;
}

/** The brand that a `Host` header names, whatever its port; null for the operator's own address. */
export function findBrandByHost({ brands }: Brands, host: string | null): Brand | null {
  const name = host?.toLowerCase().replace(/:\d+$/, "");
  return brands.list.find((brand) => brand.host !== undefined && brand.host === name) ?? null;
}
