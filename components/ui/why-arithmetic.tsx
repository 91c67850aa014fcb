import type { Locale } from "@/lib/i18n/locale";
import { uiText } from "./text";
import type { WhyContent, WhyRow } from "./why-content";

type Props = { locale: Locale; rows: WhyRow[]; result: WhyContent["result"] };

/** The calculation as it would stand on paper: inputs with their source, the formula with its rounding, a line, the result. */
export function WhyArithmetic({ locale, rows, result }: Props) {
  const text = uiText(locale);
  return (
    <div className="min-w-0 max-w-[36rem]">
      <p className="font-bold text-heading" aria-hidden="true">
        {text.calculation}
      </p>
      <table className="mt-1 w-full border border-reason-line bg-white">
        <caption className="sr-only">{text.calculation}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label} className="border-b border-line">
              <th scope="row" className="px-3 py-2 text-left font-normal">
                {row.label}
                {row.source ? <span className="block text-chip text-muted">{row.source}</span> : null}
              </th>
              <td className="nums px-3 py-2 text-right align-top font-bold text-heading">{row.value}</td>
            </tr>
          ))}
        </tbody>
        {result ? (
          <tfoot>
            <tr className="border-t-2 border-act">
              <th scope="row" className="px-3 py-2.5 text-left text-heading">
                {result.label}
              </th>
              <td className="nums px-3 py-2.5 text-right text-body font-bold text-heading">{result.value}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
