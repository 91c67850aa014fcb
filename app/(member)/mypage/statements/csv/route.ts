import { now } from "@/lib/clock";
import type { Charge, RateTotal } from "@/lib/domain/billing/charge";
import type { MonthBill } from "@/lib/domain/statements/month-bills";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findStatements } from "@/lib/queries/statements/statements-view";
import { csvFile } from "@/lib/web/csv-file";
import { currentActor } from "@/lib/web/guard";

/** All months as a file; not there for anybody who could not see the page right now. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  const bills = actor && (await findStatements(actor, await now()))?.bills;
  if (!actor || !bills) return new Response(null, { status: 404 });
  const { csvHead } = messagesFor(actor.locale).statements;
  return csvFile("statements", [Object.values(csvHead).slice(0, 9), ...bills.flatMap((bill) => rowsOf(bill, actor.locale))]);
}

type Row = (string | number)[];

function rowsOf({ month, invoices, soFar }: MonthBill, locale: Locale): Row[] {
  const { csvHead } = messagesFor(locale).statements;
  return [...invoices, ...(soFar ? [soFar] : [])].flatMap((bill) => {
    const head = [month.toString(), bill.issuedOn.toString(), bill.dueOn.toString()];
    const line = ({ name, from, to, quantity, taxRate, amount }: Charge): Row => [
      ...head,
      name[locale],
      from.toString(),
      to.toString(),
      quantity,
      taxRate ?? "",
      Number(amount),
    ];
    const tax = ({ rate, tax: yen }: RateTotal): Row => [...head, csvHead.tax, "", "", "", rate, Number(yen)];
    return [...bill.lines.map(line), ...bill.rates.map(tax), [...head, csvHead.total, "", "", "", "", Number(bill.total)]];
  });
}
