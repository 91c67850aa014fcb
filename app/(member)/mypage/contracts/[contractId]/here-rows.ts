import type { Reason } from "@/lib/domain/decision";
import { formatDate, formatMonth, formatRange } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";

/** The first value stands out, the others say more. */
export type HereRow = { readonly label: string; readonly values: readonly string[]; readonly reasons: readonly Reason[] };

/** この契約では: the dates that the terms come to. */
export function hereRows({ summary, terms }: ContractDetail, locale: Locale): HereRow[] {
  const text = messagesFor(locale).contracts.terms.dates;
  const on = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale);
  const { payment, term, end } = terms;
  return [
    { label: text.start, values: [on(summary.startsOn), text.received(on(summary.receivedOn))], reasons: summary.startReasons },
    ...(term ? [{ label: text.term, values: [formatRange(term.startsOn, term.endsOn, locale)], reasons: [] }] : []),
    ...(payment
      ? [
          {
            label: text.payment(formatMonth(payment.month, locale)),
            values: [
              text.issued(on(payment.issuedOn)),
              ...(payment.cardChargedOn ? [text.card(on(payment.cardChargedOn))] : []),
              text.due(on(payment.dueOn)),
            ],
            reasons: [],
          },
        ]
      : []),
    {
      label: text.end,
      values: [
        end ? text[end.kind](on(end.on)) : text.noEnd,
        ...(terms.cancelledByPhone ? [text.byPhone(terms.phone.number, terms.phone.hours[locale])] : []),
      ],
      reasons: end?.reasons ?? [],
    },
  ];
}
