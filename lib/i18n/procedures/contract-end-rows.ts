import type { ContractEndPreview } from "../../domain/ordering/preview";
import { formatDate, formatYen } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";

type Row = { readonly label: string; readonly value: string };

/** What comes of the end of a contract, for a mail: the last day, what goes with it, what is still paid and when. */
export function contractEndRows({ endsOn, ending, partners, invoices, toPay }: ContractEndPreview, locale: Locale): Row[] {
  const { procedures, endings } = messagesFor(locale);
  const { mailRows: label, endOf } = endings;
  const last = invoices.at(-1);
  return [
    { label: label.contractEnds, value: formatDate(endsOn, locale) },
    ...ending.map((one) => ({
      label: procedures.mailRows.also,
      value: endOf(one.name[locale], one.accountId, formatDate(one.useEndsOn, locale)),
    })),
    ...partners.map(({ name }) => ({
      label: procedures.mailRows.also,
      value: endings.endsPartnerRow(name[locale], formatDate(endsOn, locale)),
    })),
    { label: procedures.mailRows.lastFee, value: toPay === 0n ? formatYen(toPay, locale) : formatYen(toPay, locale, "included") },
    ...(last ? [{ label: label.lastPayment, value: formatDate(last.cardChargedOn ?? last.dueOn, locale) }] : []),
  ];
}
