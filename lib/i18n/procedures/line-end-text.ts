import type { ContractEndPreview } from "../../domain/ordering/preview";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import { renderPoint } from "../reasons/render-point";

/** What staff tell the member of an end before they enter it, as text: this is kept with it, like a confirmation (JP-09). */
export function lineEndText(
  { points }: ContractEndPreview,
  rows: readonly { label: string; value: string }[],
  locale: Locale,
): string {
  const { points: titles, endPoints, pointsHeading } = messagesFor(locale).procedures;
  const labels: Readonly<Record<string, string>> = { ...titles, ...endPoints };
  const told = points.map((point, index) => {
    const { headline, lines, amounts = [] } = renderPoint(point, locale);
    const inside = [headline, ...amounts.map(({ label, value }) => `${label}　${value}`), ...lines];
    return [`${index + 1}. ${labels[point.key] ?? point.key}`, ...inside.map((line) => `   ${line}`)].join("\n");
  });
  return `${[rows.map(({ label, value }) => `${label}　${value}`).join("\n"), pointsHeading, ...told].join("\n\n")}\n`;
}
