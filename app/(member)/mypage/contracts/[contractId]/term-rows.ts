import type { Reason, Term } from "@/lib/domain/decision";
import { yen } from "@/lib/domain/yen";
import { formatDate, formatMonth, formatYen, joinList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";

export type TermRow = {
  readonly label: string;
  readonly sentences: readonly string[];
  readonly terms: readonly Term[];
  /** この契約では: the first line is the value, the others say more. */
  readonly here: readonly string[];
  readonly reasons?: readonly Reason[];
};

/** The terms of the catalogue in words: one sentence for each kind, so that what is sold and what is said are the same data. */
export function termRows(detail: ContractDetail, locale: Locale): TermRow[] {
  const fee = feeRow(detail, locale);
  return [
    startRow(detail, locale),
    termRow(detail, locale),
    ...(fee ? [fee] : []),
    paymentRow(detail, locale),
    cancellationRow(detail, locale),
    withdrawalRow(detail, locale),
  ];
}

const wordsOf = (locale: Locale) => messagesFor(locale).contracts.terms;

function startRow({ summary, terms }: ContractDetail, locale: Locale): TermRow {
  const text = wordsOf(locale).start;
  const received = messagesFor(locale).contracts.facts.received(formatDate(summary.receivedOn, locale));
  return {
    label: text.label,
    sentences: [text[terms.start.kind]],
    terms: [terms.start],
    here: [formatDate(summary.startsOn, locale), received],
  };
}

function termRow({ terms }: ContractDetail, locale: Locale): TermRow {
  const text = wordsOf(locale).term;
  return { label: text.label, sentences: [text[terms.term.kind]], terms: [terms.term], here: [text.hereNone] };
}

function feeRow({ summary, terms: { fee } }: ContractDetail, locale: Locale): TermRow | null {
  if (!fee) return null;
  const text = wordsOf(locale).fee;
  const price = formatYen(yen(fee.price.yen), locale, "excluded");
  const first = fee.first.kind === "after-waiver" ? text["after-waiver"](fee.first.months) : text[fee.first.kind];
  return {
    label: text.label,
    sentences: [text.monthly(price), first, text[fee.last.kind]],
    terms: [fee.price, fee.first, fee.last],
    here: [price, text.hereFrom(formatDate(summary.billedFrom, locale))],
  };
}

function paymentRow({ terms }: ContractDetail, locale: Locale): TermRow {
  const text = wordsOf(locale).payment;
  const { issuedOn, cardChargedOn, dueOn, month } = terms.dates;
  const methods = joinList(
    terms.payment.methods.map((method) => text.method[method]),
    locale,
  );
  return {
    label: text.label,
    sentences: [text[terms.invoicing.kind](terms.invoicing.issue.day, terms.invoicing.cardChargeDay), text.methods(methods)],
    terms: [terms.invoicing, terms.payment],
    here: [
      text.hereMonth(formatMonth(month, locale)),
      text.hereIssued(formatDate(issuedOn, locale)),
      text.hereCard(formatDate(cardChargedOn, locale)),
      text.hereDue(formatDate(dueOn, locale)),
    ],
  };
}

function cancellationRow({ terms: { cancellation, phone, end } }: ContractDetail, locale: Locale): TermRow {
  const text = wordsOf(locale).cancellation;
  const route =
    cancellation.route === "telephone" ? text.route.telephone(phone.number, phone.hours[locale]) : text.route[cancellation.route];
  const on = end && formatDate(end.on, locale);
  const here = !on ? text.hereNot : end.applied ? text.hereApplied(on) : text.hereToday(on);
  return {
    label: text.label,
    sentences: [route, text[cancellation.ends.kind], text[cancellation.undo.kind]],
    terms: [cancellation, cancellation.ends, cancellation.undo],
    here: [here],
    ...(end ? { reasons: end.reasons } : {}),
  };
}

function withdrawalRow({ terms: { withdrawal } }: ContractDetail, locale: Locale): TermRow {
  const text = wordsOf(locale).withdrawal;
  return { label: text.label, sentences: [text[withdrawal.kind]], terms: [withdrawal], here: [text.here] };
}
