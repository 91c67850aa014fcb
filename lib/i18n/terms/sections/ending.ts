import type { AfterEnd, CancellationTerms, Ends } from "../../../domain/catalogue/cancellation";
import type { Product } from "../../../domain/catalogue/product";
import { paragraph, type Sheet, type TermsParagraph } from "../sheet";
import { sayKind } from "../words/by-kind";

type TermEnd = Extract<Ends, { kind: "term-end" }>;

export function cancellationParagraphs(cancellation: CancellationTerms, sheet: Sheet): TermsParagraph[] {
  const { ending } = sheet.words;
  const { route, acceptance, ends, early, undo, whilePending } = cancellation;
  const accepted = acceptance?.kind === "staff";
  return [
    paragraph(ending.route[route], cancellation),
    ...(acceptance ? [paragraph(ending.acceptance[acceptance.kind], acceptance)] : []),
    paragraph(sayKind<Ends, boolean>(ending.ends, ends, accepted), ends),
    ...(ends.kind === "term-end" ? windowParagraphs(ends, accepted, sheet) : []),
    ...(early ? [paragraph(sayKind(ending.early, early), early)] : []),
    ...(early?.kind === "remaining-not-invoiced" ? [paragraph(ending.renewed, early.renewed)] : []),
    paragraph(ending.undo[undo.kind], undo),
    paragraph(ending.additions[whilePending.additions], whilePending),
    paragraph(ending.again, whilePending.again ?? whilePending),
  ];
}

function windowParagraphs(ends: TermEnd, accepted: boolean, { words: { ending } }: Sheet): TermsParagraph[] {
  const { window } = ends;
  return [
    paragraph(ending.to[ends.to], ends),
    paragraph(sayKind<TermEnd["window"], boolean>(ending.window, window, accepted), window),
  ];
}

export function afterEndParagraphs(afterEnd: AfterEnd, { words }: Sheet): TermsParagraph[] {
  return [paragraph(sayKind(words.ending.afterEnd, afterEnd), afterEnd)];
}

export function consumerRightParagraphs(right: NonNullable<Product["consumerRight"]>, { words }: Sheet): TermsParagraph[] {
  return [paragraph(words.ending.consumerRight(right.days), right)];
}
