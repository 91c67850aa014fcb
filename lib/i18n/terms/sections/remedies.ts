import type { Credits, DefaultTerms } from "../../../domain/catalogue/remedies";
import { formatPercent } from "../../reasons/decimals";
import { paragraph, type Sheet, type TermsParagraph } from "../sheet";

export function creditParagraphs({ interruption, restriction }: Credits, { words: { remedies } }: Sheet): TermsParagraph[] {
  const causes: Readonly<Record<string, string>> = remedies.cause;
  return [
    ...(interruption ? [paragraph(remedies.interruption(interruption), interruption)] : []),
    ...(interruption?.noCreditFor ?? []).map((one) => paragraph(remedies.noCredit(causes[one.cause] ?? one.cause), one)),
    ...(restriction ? [paragraph(remedies.restriction(restriction), restriction)] : []),
  ];
}

export function lateParagraphs(late: DefaultTerms, { words: { remedies }, name }: Sheet): TermsParagraph[] {
  const { interest, surcharge, suspension } = late;
  return [
    ...(interest
      ? [
          paragraph(
            remedies.interest(
              name(interest.name),
              formatPercent(BigInt(interest.rate.numerator), BigInt(interest.rate.denominator)),
              interest.yearDays,
            ),
            interest,
            interest.calculation,
          ),
        ]
      : []),
    ...(surcharge ? [paragraph(remedies.surcharge(surcharge), surcharge)] : []),
    ...(suspension ? [paragraph(remedies.suspension[suspension.fees], suspension)] : []),
  ];
}
