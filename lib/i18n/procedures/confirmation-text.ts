import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import type { LawClause } from "../reasons/clauses";
import type { ConfirmationDocument, DocumentPoint } from "./confirmation-document";

/** The words of a confirmation as plain text, in the order of the screen: this is what is kept (JP-09). */
export function confirmationText(document: ConfirmationDocument, locale: Locale): string {
  const text = messagesFor(locale).procedures;
  const rows = (list: ConfirmationDocument["entries"]) => list.map(({ label, value }) => `${label}　${value}`);
  const parts = [
    [document.title, document.lead],
    [document.time.title, document.time.text],
    section(text.pointsHeading, document.points.flatMap(pointLines)),
    section(text.entriesHeading, rows(document.entries)),
    document.effects
      ? section(text.effectsHeading, [
          document.effects.lead,
          ...document.effects.rows,
          document.effects.reversible,
          ...chipLines(document.effects.chips),
        ])
      : [],
    section(document.partiesHeading, rows(document.parties)),
    document.agreed ? [document.agreed.words] : [],
    [`□ ${document.consent}`, `［${document.act}］`],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

const section = (heading: string, lines: string[]) => (lines.length === 0 ? [] : [heading, ...lines]);

function pointLines(point: DocumentPoint, index: number): string[] {
  const inside = [
    point.headline,
    ...point.amounts.map(({ label, value }) => `${label}　${value}`),
    ...point.lines,
    ...point.sentences,
    ...chipLines(point.chips),
  ];
  return [`${index + 1}. ${point.label}`, ...inside.map((line) => `   ${line}`)];
}

function chipLines(chips: readonly LawClause[]): string[] {
  return chips.length === 0 ? [] : [chips.map(({ document, clause }) => `［${document} ${clause}］`).join(" ")];
}
