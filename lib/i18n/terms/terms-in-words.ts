import type { Catalogue } from "../../domain/catalogue/catalogue";
import type { Product } from "../../domain/catalogue/product";
import type { ReasonLocale } from "../reasons/reason-locale";
import { en } from "./en";
import { ja } from "./ja";
import { plain } from "./plain";
import { accountIdParagraphs, slotParagraphs } from "./sections/accounts";
import { invoicingParagraphs, paymentParagraphs } from "./sections/billing";
import { caseworkParagraphs } from "./sections/casework";
import { afterEndParagraphs, cancellationParagraphs, consumerRightParagraphs } from "./sections/ending";
import { chargeParagraphs, taxParagraphs } from "./sections/fees";
import { optionSections } from "./sections/options";
import {
  brandParagraphs,
  confirmationParagraphs,
  quantityParagraphs,
  receiveParagraphs,
  startParagraphs,
  termParagraphs,
  versionParagraphs,
  whoParagraphs,
  withdrawalParagraphs,
} from "./sections/ordering";
import { creditParagraphs, lateParagraphs } from "./sections/remedies";
import { type Sheet, sheetOf, type TermsParagraph, type TermsSection } from "./sheet";
import type { PrintedKey } from "./words/printed";

type OneSection = Exclude<PrintedKey, "options">;
type Printers = { readonly [K in OneSection]: (terms: NonNullable<Product[K]>, sheet: Sheet) => readonly TermsParagraph[] };

const words = { ja, en, plain } as const;

/** In the order of the page. */
const printers: Printers = {
  who: whoParagraphs,
  brands: brandParagraphs,
  confirmation: confirmationParagraphs,
  receive: receiveParagraphs,
  start: startParagraphs,
  term: termParagraphs,
  charges: (charges, sheet) => [...chargeParagraphs(charges, unitOf(sheet), sheet), ...taxParagraphs(sheet)],
  quantity: quantityParagraphs,
  invoicing: invoicingParagraphs,
  payment: paymentParagraphs,
  cancellation: cancellationParagraphs,
  withdrawal: withdrawalParagraphs,
  consumerRight: consumerRightParagraphs,
  afterEnd: afterEndParagraphs,
  credits: creditParagraphs,
  late: lateParagraphs,
  casework: caseworkParagraphs,
  slots: slotParagraphs,
  accountIds: accountIdParagraphs,
  versions: versionParagraphs,
};

/** A product's whole terms in words, made of the same data that decides: what is printed here is what is charged. */
export function termsInWords(product: Product, catalogue: Catalogue, locale: ReasonLocale): TermsSection[] {
  const sheet = sheetOf(product, catalogue, words[locale], locale);
  const sections = (Object.keys(printers) as OneSection[]).map((key) => print(key, sheet));
  return [...sections.filter(({ paragraphs }) => paragraphs.length > 0), ...optionSections(product.options, sheet)];
}

function print<K extends OneSection>(key: K, sheet: Sheet): TermsSection {
  const terms = sheet.product[key];
  const paragraphs = terms === undefined ? [] : printers[key](terms as NonNullable<Product[K]>, sheet);
  return { title: sheet.words.titles[key], paragraphs };
}

function unitOf({ product, name }: Sheet): string | null {
  return product.quantity ? name(product.quantity.unit) : null;
}
