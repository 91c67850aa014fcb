import type { ScenarioFault } from "./scenario-fault";
import type { NumberedInvoice } from "./simulation";

/** Amounts beyond 2^53 would lose their last yen in JSON: each is named instead. */
export function unsafeAmounts(invoices: readonly NumberedInvoice[]): ScenarioFault[] {
  return invoices.flatMap((invoice, n) => {
    const amounts: [string, bigint][] = [
      ...invoice.lines.map(({ amount }, line): [string, bigint] => [`lines[${line}].amount`, amount]),
      ...invoice.rates.map(({ rate, subtotal }): [string, bigint] => [`subtotals.${rate}`, subtotal]),
      ...invoice.rates.map(({ rate, tax }): [string, bigint] => [`tax.${rate}`, tax]),
      ["total", invoice.total],
    ];
    return amounts
      .filter(([, amount]) => !Number.isSafeInteger(Number(amount)))
      .map(([path, amount]) => faultOf(`invoices[${n}].${path}`, amount));
  });
}

function faultOf(path: string, amount: bigint): ScenarioFault {
  return { path, expected: `an amount within ±${Number.MAX_SAFE_INTEGER} yen`, found: amount.toString() };
}
