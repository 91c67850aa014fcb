import type { ChargeTerms, Price } from "../../../domain/catalogue/charge";
import { formatYen } from "../../format";
import { namesIn } from "../../reasons/reason-locale";
import { paragraph, type Sheet, type TermsParagraph, type TermsRow } from "../sheet";
import { sayKind } from "../words/by-kind";

/** What each charge costs, from when and until when; prices by size as rows. */
export function chargeParagraphs(charges: readonly ChargeTerms[], unit: string | null, sheet: Sheet): TermsParagraph[] {
  return charges.flatMap((charge) => oneCharge(charge, unit, sheet));
}

/** How the tax on all of them is computed. */
export function taxParagraphs({ catalogue, words: { fees } }: Sheet): TermsParagraph[] {
  const { once, byLastDay } = catalogue.operator.tax;
  return [paragraph(fees.taxOnce[once.rounding], once), paragraph(fees.taxByLastDay, byLastDay)];
}

function oneCharge(charge: ChargeTerms, unit: string | null, sheet: Sheet): TermsParagraph[] {
  const { fees } = sheet.words;
  const counted = charge.kind === "metered" ? sheet.name(charge.unit) : unit;
  const price = sayKind<Price, { unit: string | null; tax: string }>(fees.price, charge.price, {
    unit: counted,
    tax: fees.tax[charge.tax],
  });
  const said = paragraph(sayKind<ChargeTerms, string>(fees.charge, charge, price), charge.price);
  const rows = stepRows(charge.price, counted, sheet);
  return [rows.length > 0 ? { ...said, rows } : said, ...courseOf(charge, sheet)];
}

function stepRows(price: Price, unit: string | null, { words: { fees }, locale }: Sheet): TermsRow[] {
  if (price.kind !== "steps") return [];
  const yen = (amount: number) => formatYen(amount, namesIn(locale));
  return [
    ...price.steps.map((step) => ({ label: fees.upTo(step.upTo, unit), value: yen(step.yen) })),
    { label: fees.beyond(price.beyond.every, unit), value: yen(price.beyond.yen) },
  ];
}

/** From when and until when a charge runs. */
function courseOf(charge: ChargeTerms, { words: { fees } }: Sheet): TermsParagraph[] {
  if (charge.kind === "once") return [];
  if (charge.kind === "yearly") return [paragraph(sayKind(fees.midTerm, charge.midTerm), charge.midTerm)];
  if (charge.kind === "metered")
    return [paragraph(sayKind(fees.free, charge.free), charge.free), paragraph(fees.correction, charge.correction)];
  const { first, last } = charge;
  const exceptFirstDay = first.kind === "month-after" && first.exceptFirstDay === true;
  return [
    paragraph(sayKind(fees.first, first), first),
    ...(exceptFirstDay ? [paragraph(fees.firstDay, first)] : []),
    paragraph(sayKind(fees.last, last), last),
    ...(first.kind === "same-month" ? [] : [paragraph(fees.beforeFirst[last.beforeFirst], last)]),
  ];
}
