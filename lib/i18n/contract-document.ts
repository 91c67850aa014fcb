import { Temporal } from "temporal-polyfill";
import type { Catalogue } from "../domain/catalogue/catalogue";
import { contactPoint } from "../domain/catalogue/contact-point";
import type { Product } from "../domain/catalogue/product";
import type { ConsumerRight } from "../domain/contracts/consumer-right";
import type { ContractState } from "../domain/contracts/contract";
import type { Localized } from "../domain/localized";
import { formatDate } from "./format";
import type { Locale } from "./locale";
import { messagesFor } from "./messages";
import { clausesOf } from "./reasons/clauses";
import type { TermsParagraph } from "./terms/sheet";
import { termsInWords } from "./terms/terms-in-words";

export type ContractDocumentSection = {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly paragraphs: readonly TermsParagraph[];
};

/** 契約書面: what a contract says, in order. The page draws it and its receipt keeps its text: one function makes both. */
export type ContractDocument = { readonly title: string; readonly sections: readonly ContractDocumentSection[] };

type Ground = {
  readonly state: ContractState;
  readonly product: Product;
  readonly catalogue: Catalogue;
  readonly brand: Localized;
  readonly number: string;
  readonly customerNumber: string | null;
  readonly member: string | null;
  readonly right: ConsumerRight | null;
};

export function contractDocument(ground: Ground, locale: Locale): ContractDocument {
  const { product, catalogue } = ground;
  const text = messagesFor(locale).endings.document;
  // The right has a section of its own with its days; which brands there are is nothing of this contract.
  const { consumerRight: _right, brands: _brands, ...others } = product;
  const offered: Product = { ...others, options: [] };
  const terms = termsInWords(offered, catalogue, locale).map(({ title, paragraphs }) => ({ title, rows: [], paragraphs }));
  return {
    title: text.title,
    sections: [
      { title: text.parties.title, rows: partyRows(ground, locale), paragraphs: [] },
      { title: text.facts.title, rows: factRows(ground, locale), paragraphs: [] },
      ...rightSection(ground, locale),
      ...terms,
      { title: text.options, rows: [], paragraphs: [{ text: text.optionsText, terms: [] }] },
    ],
  };
}

function partyRows({ state, catalogue: { operator }, member, number }: Ground, locale: Locale): ContractDocumentSection["rows"] {
  const { parties } = messagesFor(locale).endings.document;
  const { phone } = contactPoint(operator, state.brand);
  return [
    { label: parties.operator, value: `${operator.name[locale]}　${operator.address[locale]}` },
    { label: parties.phone, value: `${phone.number}　${phone.hours[locale]}` },
    ...(member === null ? [] : [{ label: parties.member, value: member }]),
    { label: parties.number, value: number },
  ];
}

function factRows({ state, product, catalogue, brand, customerNumber }: Ground, locale: Locale): ContractDocumentSection["rows"] {
  const { facts } = messagesFor(locale).endings.document;
  const on = (date: Temporal.PlainDate) => formatDate(date, locale);
  const document = catalogue.documents.find((one) => one.code === product.document);
  return [
    { label: facts.service, value: `${brand[locale]}　${product.name[locale]}` },
    ...(customerNumber === null ? [] : [{ label: facts.customerNumber, value: customerNumber }]),
    { label: facts.receivedOn, value: on(state.receivedOn) },
    { label: facts.startsOn, value: on(state.startsOn) },
    { label: facts.billedFrom, value: on(state.billedFrom) },
    ...(document
      ? [{ label: facts.terms, value: facts.termsOf(document.title, on(Temporal.PlainDate.from(document.since))) }]
      : []),
  ];
}

function rightSection({ right }: Ground, locale: Locale): ContractDocumentSection[] {
  if (!right) return [];
  const text = messagesFor(locale).endings.document;
  const lines = text.rightLines(formatDate(right.documentOn, locale), right.days, formatDate(right.lastDayOn, locale));
  return [{ title: text.rightTitle, rows: [], paragraphs: lines.map((line) => ({ text: line, terms: [right.term] })) }];
}

/** The document as plain text: this is what its receipt keeps. */
export function contractDocumentText(
  { title, sections }: ContractDocument,
  documents: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  const chips = (paragraph: TermsParagraph) =>
    clausesOf(paragraph.terms, locale, documents).map(({ document, clause }) => `［${document} ${clause}］`);
  const parts = sections.map(({ title: heading, rows, paragraphs }) => [
    heading,
    ...rows.map(({ label, value }) => `${label}　${value}`),
    ...paragraphs.flatMap((one) => [
      [one.text, ...chips(one)].join(" "),
      ...(one.rows ?? []).map(({ label, value }) => `  ${label}　${value}`),
    ]),
  ]);
  return `${[[title], ...parts].map((part) => part.join("\n")).join("\n\n")}\n`;
}
