import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueHistory } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Brand } from "@/lib/domain/catalogue/brand";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { Product } from "@/lib/domain/catalogue/product";
import type { TermsByDay } from "@/lib/domain/catalogue/terms-by-day";
import type { OfferedAt } from "@/lib/domain/ordering/product-offer";

/** The host by which somebody came, where it is a brand's own: nothing but what that brand sells is there (FB-01). */
export type Door = Pick<Brand, "code"> | null;

export type OfferedCatalogue = {
  readonly catalogue: Catalogue;
  /** What will be in force later counts for what is invoiced then. */
  readonly terms: TermsByDay;
  readonly today: Temporal.PlainDate;
  /** One entry for each plan. */
  readonly products: readonly Product[];
  /** By whose door, and when. */
  readonly offered: OfferedAt;
};

/** What is sold at an instant, to whoever comes by that door. */
export async function offeredCatalogue(door: Door, at: Temporal.Instant): Promise<OfferedCatalogue> {
  const today = dateInJapan(at);
  const history = await asAuth((tx) => catalogueHistory(tx, today));
  const { catalogue } = history(today);
  const products = catalogue.products.filter(({ brands }) => !door || (brands?.only.includes(door.code) ?? false));
  return { catalogue, terms: (on) => history(on).catalogue, today, products, offered: { at, brand: door?.code ?? null } };
}

/** The entries of one product, its plans together, in the order of the catalogue. */
export function byProduct(products: readonly Product[]): Product[][] {
  const groups = new Map<string, Product[]>();
  for (const product of products) groups.set(product.code, [...(groups.get(product.code) ?? []), product]);
  return [...groups.values()];
}
