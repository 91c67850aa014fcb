import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "../../domain/calendar";
import type { Localized } from "../../domain/localized";
import type { Yen } from "../../domain/yen";
import { formatDate, formatYen } from "../format";
import { formatInstant } from "../format-instant";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import { procedureTitle } from "../procedures/procedure-title";

type Requested = Parameters<typeof procedureTitle>[0] & {
  readonly number: string;
  readonly contract: { readonly number: string; readonly name: Localized };
  readonly requester: { readonly name: string; readonly loginId: string };
  readonly amount: Yen;
  readonly needed: number;
  readonly requestedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

/** The last day on which a request can be approved, as a date. */
export const lastApprovalDay = (expiresAt: Temporal.Instant, locale: Locale): string =>
  formatDate(dateInJapan(expiresAt.subtract({ milliseconds: 1 })), locale);

/** A request in rows of words: the same for its pages and its mails. */
export function requestRows(request: Requested, locale: Locale): { label: string; value: string }[] {
  const text = messagesFor(locale).approval;
  const { number, contract, requester, amount, needed, requestedAt, expiresAt } = request;
  return [
    { label: text.number, value: number },
    { label: text.what, value: procedureTitle(request, locale) },
    { label: text.contract, value: `${contract.name[locale]} ${contract.number}` },
    { label: text.amount, value: formatYen(amount, locale) },
    { label: text.requestedBy, value: `${requester.name}（${requester.loginId}）` },
    { label: text.requestedAt, value: formatInstant(requestedAt, locale) },
    { label: text.until, value: text.untilDay(lastApprovalDay(expiresAt, locale)) },
    { label: text.needed, value: text.neededCount(needed) },
  ];
}
