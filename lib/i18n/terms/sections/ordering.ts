import type { Product } from "../../../domain/catalogue/product";
import type { QuantityTerms } from "../../../domain/catalogue/quantity";
import type { Start } from "../../../domain/catalogue/start";
import { paragraph, type Sheet, type TermsParagraph } from "../sheet";
import { sayKind } from "../words/by-kind";

type Terms<K extends keyof Product> = NonNullable<Product[K]>;

export function whoParagraphs(who: Terms<"who">, { words: { ordering } }: Sheet): TermsParagraph[] {
  return [
    paragraph(ordering.members(who.members.only), who.members),
    ...who.refusedLogins.map((one) => paragraph(ordering.refusedLogin[one.login], one)),
  ];
}

export function brandParagraphs(brands: Terms<"brands">, sheet: Sheet): TermsParagraph[] {
  return [paragraph(sheet.words.ordering.brands(brandNames(brands.only, sheet)), brands)];
}

export function brandNames(codes: readonly string[], { catalogue, name }: Sheet): string[] {
  return catalogue.operator.brands.list.filter((brand) => codes.includes(brand.code)).map((brand) => name(brand.name));
}

export function confirmationParagraphs(terms: Terms<"confirmation">, { words: { ordering } }: Sheet): TermsParagraph[] {
  return [paragraph(ordering.points, terms.points), paragraph(ordering.deadline, terms.deadline)];
}

export function receiveParagraphs(receive: Terms<"receive">, { words, catalogue, product }: Sheet): TermsParagraph[] {
  const said = paragraph(sayKind(words.ordering.receive, receive), receive);
  const countsBusinessDays = receive.kind !== "any-day" || product.start.kind === "lead-time";
  const { calendar } = catalogue;
  return countsBusinessDays ? [said, paragraph(words.ordering.closedDays(calendar.closedDays), calendar)] : [said];
}

export function startParagraphs(start: Start, { words: { ordering } }: Sheet): TermsParagraph[] {
  const said = paragraph(sayKind(ordering.start, start), start);
  const desired = start.kind === "desired-date" ? undefined : start.desired;
  return desired ? [said, paragraph(ordering.desired[desired.kind], desired)] : [said];
}

export function termParagraphs(term: Terms<"term">, { words }: Sheet): TermsParagraph[] {
  return [paragraph(sayKind(words.ordering.term, term), term)];
}

export function quantityParagraphs(quantity: QuantityTerms, { words: { ordering }, name }: Sheet): TermsParagraph[] {
  const { min, max, up, down } = quantity;
  const unit = name(quantity.unit);
  return [
    paragraph(ordering.least(min.count, unit), min),
    ...(max ? [paragraph(ordering.most(max.count, unit, max.contact ? name(max.contact) : null), max)] : []),
    paragraph(sayKind(ordering.up, up), up),
    paragraph(sayKind(ordering.down, down), down),
  ];
}

export function withdrawalParagraphs(withdrawal: Terms<"withdrawal">, { words }: Sheet): TermsParagraph[] {
  return [paragraph(sayKind(words.ordering.withdrawal, withdrawal), withdrawal)];
}

export function versionParagraphs(versions: Terms<"versions">, { words }: Sheet): TermsParagraph[] {
  return [paragraph(words.ordering.versions[versions.kind], versions)];
}
