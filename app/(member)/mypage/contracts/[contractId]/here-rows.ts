import type { Reason } from "@/lib/domain/decision";
import { formatDate, formatMonth, formatRange, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MainKey } from "@/lib/queries/contracts/contract-terms";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";

/** The first value stands out, the others say more. */
export type HereRow = { readonly values: readonly string[]; readonly reasons: readonly Reason[] };

/** この契約では: what a section of the terms comes to; nothing where it comes to no date or amount. */
export function hereRows({ summary, terms }: ContractDetail, locale: Locale): Partial<Record<MainKey, HereRow>> {
  const text = messagesFor(locale).contracts.terms.dates;
  const on = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale);
  const { payment, term, end } = terms;
  return {
    start: { values: [on(summary.startsOn), text.received(on(summary.receivedOn))], reasons: summary.startReasons },
    ...(term ? { term: { values: [text.term(formatRange(term.startsOn, term.endsOn, locale))], reasons: [] } } : {}),
    ...(summary.monthly === null
      ? {}
      : {
          charges: {
            values: [formatYen(summary.monthly, locale, "excluded"), text.feeFrom(on(summary.billedFrom))],
            reasons: [],
          },
        }),
    ...(payment
      ? {
          invoicing: {
            values: [
              text.month(formatMonth(payment.month, locale)),
              text.issued(on(payment.issuedOn)),
              ...(payment.cardChargedOn ? [text.card(on(payment.cardChargedOn))] : []),
              text.due(on(payment.dueOn)),
            ],
            reasons: [],
          },
        }
      : {}),
    cancellation: {
      values: [
        end ? text[end.kind](on(end.on)) : text.noEnd,
        ...(terms.cancelledByPhone ? [text.byPhone(terms.phone.number, terms.phone.hours[locale])] : []),
      ],
      reasons: end?.reasons ?? [],
    },
  };
}
