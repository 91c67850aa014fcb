import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { Product } from "@/lib/domain/catalogue/product";
import { fitsLabel, labelsOf, type ProductLabel, productLabels } from "@/lib/domain/catalogue/product-labels";
import type { Localized } from "@/lib/domain/localized";
import { type OfferedFee, type OfferedStart, offeredFees, offeredStart } from "@/lib/domain/ordering/product-offer";
import { documentTitles } from "../contracts/document-titles";
import { foldText } from "../staff/fold-text";
import { byProduct, type Door, type OfferedCatalogue, offeredCatalogue } from "./offered-catalogue";

/** `q`: words, however they are written; every one of them must be found. */
export type ProductsWanted = { readonly q: string; readonly label: ProductLabel | null };

export type PlanLine = {
  readonly code: string | null;
  readonly name: Localized;
  readonly unit: Localized | null;
  readonly fees: readonly OfferedFee[];
  /** For who orders now; null on a day for which it can't be said. */
  readonly start: OfferedStart | null;
};

export type ProductLine = {
  readonly code: string;
  readonly name: Localized;
  /** What all of its plans have. */
  readonly labels: readonly ProductLabel[];
  readonly plans: readonly PlanLine[];
};

export type ProductsPage = {
  readonly lines: readonly ProductLine[];
  /** Those that tell products apart, with how many of the words' finds fit. */
  readonly labels: readonly { readonly label: ProductLabel; readonly count: number }[];
  /** How many the words alone find. */
  readonly found: number;
  readonly documents: Readonly<Record<string, string>>;
};

/** What is sold, for everybody to see: prices, start and labels, found by words and by a label. */
export async function listProducts({ q, label }: ProductsWanted, door: Door, at: Temporal.Instant): Promise<ProductsPage> {
  const offered = await offeredCatalogue(door, at);
  const all = byProduct(offered.products);
  const found = all.filter((plans) => isFound(plans, q, offered.catalogue));
  const fitting = (products: Product[][], one: ProductLabel) =>
    products.filter((plans) => plans.some((product) => fitsLabel(product, one)));
  const shown = label === null ? found : fitting(found, label);
  return {
    lines: shown.flatMap((plans) => lineOf(plans, offered)),
    labels: productLabels
      .filter((one) => fitting(all, one).length > 0 && fitting(all, one).length < all.length)
      .map((one) => ({ label: one, count: fitting(found, one).length })),
    found: found.length,
    documents: documentTitles(offered.catalogue),
  };
}

function isFound(plans: readonly Product[], q: string, { documents }: Catalogue): boolean {
  const texts = plans.flatMap(({ name, plan, document, options }) => [
    ...[name, plan, ...options.map((option) => option.name)].flatMap(({ ja, en }) => [ja, en]),
    documents.find((one) => one.code === document)?.title ?? "",
  ]);
  const folded = texts.map(foldText).join("\n");
  return q.split(/\s+/).every((word) => folded.includes(foldText(word)));
}

function lineOf(plans: readonly Product[], offered: OfferedCatalogue): ProductLine[] {
  const [first] = plans;
  if (!first) return [];
  const labels = labelsOf(first).filter((label) => plans.every((product) => labelsOf(product).includes(label)));
  return [{ code: first.code, name: first.name, labels, plans: plans.map((product) => planLine(product, offered)) }];
}

/** What one plan costs and when it would start. */
export function planLine(product: Product, { terms, today, offered }: OfferedCatalogue): PlanLine {
  const start = offeredStart(product, terms, offered);
  return {
    code: product.planCode,
    name: product.plan,
    unit: product.quantity?.unit ?? null,
    fees: offeredFees(product, terms, today),
    start: start.ok ? start.value : null,
  };
}
