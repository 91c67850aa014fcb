import type { OptionTerms } from "../../../domain/catalogue/option";
import type { Requirement } from "../../../domain/catalogue/requirement";
import { namesIn } from "../../reasons/reason-locale";
import { paragraph, type Sheet, type TermsParagraph, type TermsSection } from "../sheet";
import { sayKind } from "../words/by-kind";
import { chargeParagraphs } from "./fees";
import { brandNames, quantityParagraphs, startParagraphs, termParagraphs, withdrawalParagraphs } from "./ordering";

/** Each option in a section of its own: who has it, what it costs, what it needs and how it ends. */
export function optionSections(options: readonly OptionTerms[], sheet: Sheet): TermsSection[] {
  return options.map((option) => ({
    title: sheet.words.titles.option(sheet.name(option.name)),
    paragraphs: [...holding(option, sheet), ...fees(option, sheet), ...bonds(option, sheet), ...ending(option, sheet)],
  }));
}

function holding(option: OptionTerms, sheet: Sheet): TermsParagraph[] {
  const { words, name } = sheet;
  const { heldBy, brands, plans, agreement } = option;
  return [
    paragraph(name(option.description), heldBy),
    paragraph(words.options.heldBy[heldBy.kind], heldBy),
    ...(option.soldInPortal ? [] : [paragraph(words.options.notInPortal, heldBy)]),
    ...(brands ? [paragraph(words.ordering.brands(brandNames(brands.only, sheet)), brands)] : []),
    ...(plans ? [paragraph(words.options.plans(planNames(plans.only, sheet)), plans)] : []),
    paragraph(words.options.agreement(documentTitle(agreement.document, sheet)), agreement),
    ...startParagraphs(option.start, sheet),
    ...termParagraphs(option.term, sheet),
  ];
}

function fees(option: OptionTerms, sheet: Sheet): TermsParagraph[] {
  const unit = option.quantity?.unit ?? sheet.product.quantity?.unit;
  return [
    ...chargeParagraphs(option.charges, unit ? sheet.name(unit) : null, sheet),
    ...(option.quantity ? quantityParagraphs(option.quantity, sheet) : []),
  ];
}

function bonds({ requires, excludes, licence, claims, adds, endsItself, support }: OptionTerms, sheet: Sheet): TermsParagraph[] {
  const { words, name } = sheet;
  return [
    ...requires.flatMap((one) => requirement(one, sheet)),
    ...(excludes ? [paragraph(words.options.excludes(optionNames(excludes.options, sheet)), excludes)] : []),
    ...(claims ? [paragraph(words.options.claims, claims)] : []),
    ...(licence ? [paragraph(words.options.licence(licence.devices), licence)] : []),
    ...adds.map((one) => paragraph(words.options.adds(slotName(one.slot, sheet), one.count), one)),
    ...(endsItself
      ? [
          paragraph(
            sayKind(
              words.options.endsItself,
              endsItself,
              endsItself.slots.map((slot) => slotName(slot, sheet)),
            ),
            endsItself,
          ),
        ]
      : []),
    ...(support ? [paragraph(words.options.support(support.phone, name(support.hours)), support)] : []),
  ];
}

function requirement(one: Requirement, { words: { options }, product, name }: Sheet): TermsParagraph[] {
  const base = one.kind === "option" ? product.options.find((option) => option.code === one.option) : undefined;
  const baseName = base ? name(base.name) : "";
  const said = paragraph(sayKind<Requirement, string>(options.requires, one, baseName), one);
  return one.endsWithIt ? [said, paragraph(sayKind<Requirement, string>(options.endsWithIt, one, baseName), one)] : [said];
}

function ending({ cancellation, withdrawal }: OptionTerms, sheet: Sheet): TermsParagraph[] {
  const { options } = sheet.words;
  const { alone, ends, use, again, undo } = cancellation;
  return [
    paragraph(sayKind(options.alone, alone), alone),
    ...(ends ? [paragraph(sayKind(options.ends, ends), ends)] : []),
    paragraph(sayKind(options.use, use), use),
    ...(again ? [paragraph(options.again[again.kind], again)] : []),
    paragraph(options.undo[undo.kind], undo),
    ...withdrawalParagraphs(withdrawal, sheet),
  ];
}

function optionNames(codes: readonly string[], { product, name }: Sheet): string[] {
  return product.options.filter((one) => codes.includes(one.code)).map((one) => name(one.name));
}

function planNames(codes: readonly string[], { catalogue, product, name }: Sheet): string[] {
  return catalogue.products
    .filter((one) => one.code === product.code && one.planCode !== null && codes.includes(one.planCode))
    .map((one) => name(one.plan));
}

/** The documents have titles in Japanese only. */
function documentTitle(code: string, { catalogue, locale }: Sheet): string | null {
  if (namesIn(locale) !== "ja") return null;
  return catalogue.documents.find((document) => document.code === code)?.title ?? null;
}

function slotName(code: string, { product, name }: Sheet): string {
  const slot = product.slots.find((one) => one.code === code);
  return slot ? name(slot.name) : "";
}
