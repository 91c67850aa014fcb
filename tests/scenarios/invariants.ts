import type { InvoiceOutput, Output } from "@/lib/domain/simulate/output-shape";

/** What is true of every replay, whatever a scenario expects; one line for each breach. */
export function brokenInvariants({ invoices, contracts }: Output): string[] {
  const numbers = invoices.map((invoice) => invoice.number);
  const wrongNumbers = numbers.filter((number, n) => number !== `R${String(n + 1).padStart(8, "0")}`);
  const order = invoices.filter((invoice, n) => invoice.issuedOn < (invoices[n - 1]?.issuedOn ?? ""));
  return [
    ...wrongNumbers.map((number) => `${number} is not the next number (JP-08)`),
    ...order.map(({ number }) => `${number} is issued before the one before it`),
    ...invoices.filter(({ contract }) => !contracts[contract]).map(({ number }) => `${number} is for no contract`),
    ...invoices.flatMap((invoice) => brokenIn(invoice).map((what) => `${invoice.number}: ${what}`)),
  ];
}

function brokenIn({ lines, subtotals, tax, total, issuedOn, dueOn }: InvoiceOutput): string[] {
  const sums = new Map<string, number>();
  for (const { taxRate, amount } of lines) {
    if (taxRate !== null) sums.set(String(taxRate), (sums.get(String(taxRate)) ?? 0) + amount);
  }
  const taxes = [...sums].map(([rate, sum]): [string, number] => [rate, Math.trunc((sum * Number(rate)) / 100)]);
  const sum = [...lines.map((line) => line.amount), ...taxes.map(([, amount]) => amount)].reduce((a, b) => a + b, 0);
  return [
    ...(lines.length === 0 ? ["no invoice is issued for nothing (JP-18)"] : []),
    ...lines.filter(({ amount }) => !Number.isSafeInteger(amount)).map(({ code }) => `${code} is not whole yen (JP-03)`),
    ...lines.filter(({ amount }) => amount === 0).map(({ code }) => `${code} is a line for nothing (JP-18)`),
    ...lines.filter(({ rules }) => rules.length === 0).map(({ code }) => `${code} names no rule`),
    ...lines.filter(({ from, to }) => from > to).map(({ code }) => `${code} ends before it begins`),
    ...differences("subtotals", subtotals, sums),
    ...differences("tax", tax, new Map(taxes)),
    ...(total === sum ? [] : [`the total is ${total}, its parts give ${sum}`]),
    ...(dueOn < issuedOn ? [`due on ${dueOn}, issued on ${issuedOn}`] : []),
  ];
}

function differences(what: string, given: Readonly<Record<string, number>>, wanted: ReadonlyMap<string, number>): string[] {
  const rates = new Set([...Object.keys(given), ...wanted.keys()]);
  return [...rates]
    .filter((rate) => given[rate] !== wanted.get(rate))
    .map((rate) => `${what} at ${rate}% are ${given[rate]}, the lines give ${wanted.get(rate)} (JP-05)`);
}
