import "server-only";
import type { Temporal } from "temporal-polyfill";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { labelsOf, type ProductLabel } from "@/lib/domain/catalogue/product-labels";
import { type Decision, type Term, termOf } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import type { OrderPreview } from "@/lib/domain/ordering/preview-order";
import { leastQuantity, previewOffer, type StartSurety, suretyOf } from "@/lib/domain/ordering/product-offer";
import type { Locale } from "@/lib/i18n/locale";
import type { TermsSection } from "@/lib/i18n/terms/sheet";
import { termsInWords } from "@/lib/i18n/terms/terms-in-words";
import { documentTitles } from "../contracts/document-titles";
import { type PlanLine, planLine } from "./list-products";
import { byProduct, type Door, offeredCatalogue } from "./offered-catalogue";

export type ProductPage = {
  readonly code: string;
  readonly name: Localized;
  readonly labels: readonly ProductLabel[];
  readonly plans: readonly PlanLine[];
  /** The plan that the rest of the page is about. */
  readonly plan: PlanLine;
  readonly quantity: number;
  readonly offer: Decision<OrderPreview>;
  readonly surety: StartSurety;
  /** Where the dates of the offer are written. */
  readonly says: { readonly [K in "receive" | "term" | "invoicing" | "withdrawal"]: Term };
  /** The whole terms of the plan in words. */
  readonly sections: readonly TermsSection[];
  /** What the plans differ in, in words: of each title what each plan says, in the order of `plans`. */
  readonly differences: readonly { readonly title: string; readonly said: readonly TermsSection["paragraphs"][] }[];
  readonly document: { readonly code: string; readonly title: string };
  readonly documents: Readonly<Record<string, string>>;
  readonly phone: Operator["phone"];
};

/** One product with one of its plans, the first unless another is asked for; null where nothing of that name is sold by that door. */
export async function findProductPage(
  { code, plan }: { readonly code: string; readonly plan: string | null },
  door: Door,
  locale: Locale,
  at: Temporal.Instant,
): Promise<ProductPage | null> {
  const offered = await offeredCatalogue(door, at);
  const { catalogue, terms } = offered;
  const plans = byProduct(offered.products).find(([first]) => first?.code === code) ?? [];
  const index = plans.findIndex((product) => plan === null || product.planCode === plan);
  const lines = plans.map((product) => planLine(product, offered));
  const [chosen, line] = [plans[index], lines[index]];
  if (!chosen || !line) return null;
  const inWords = plans.map((product) => termsInWords(product, catalogue, locale));
  const documents = documentTitles(catalogue);
  const { receive, term, invoicing, withdrawal } = chosen;
  return {
    code,
    name: chosen.name,
    labels: labelsOf(chosen),
    plans: lines,
    plan: line,
    quantity: leastQuantity(chosen),
    offer: previewOffer(chosen, terms, offered.offered),
    surety: suretyOf(chosen),
    says: { receive: termOf(receive), term: termOf(term), invoicing: termOf(invoicing), withdrawal: termOf(withdrawal) },
    sections: inWords[index] ?? [],
    differences: differencesOf(inWords),
    document: { code: chosen.document, title: documents[chosen.document] ?? chosen.document },
    documents,
    phone: contactPoint(catalogue.operator, door?.code ?? null).phone,
  };
}

function differencesOf(plans: readonly (readonly TermsSection[])[]): ProductPage["differences"] {
  const titles = [...new Set(plans.flatMap((sections) => sections.map(({ title }) => title)))];
  const said = (title: string) => plans.map((sections) => sections.find((section) => section.title === title)?.paragraphs ?? []);
  const differs = (one: readonly TermsSection["paragraphs"][]) => new Set(one.map((each) => JSON.stringify(each))).size > 1;
  return titles.map((title) => ({ title, said: said(title) })).filter((one) => differs(one.said));
}
