import type { DueRule, Invoicing, IssueRule, PaymentTerms } from "../../../domain/catalogue/invoicing";
import { formatYen } from "../../format";
import { namesIn } from "../../reasons/reason-locale";
import { paragraph, type Sheet, type TermsParagraph } from "../sheet";
import type { Subject } from "../words/billing";
import { sayKind } from "../words/by-kind";

type Rules = { readonly issue: IssueRule; readonly due: DueRule };

export function invoicingParagraphs(invoicing: Invoicing, sheet: Sheet): TermsParagraph[] {
  const { billing } = sheet.words;
  const { monthly, yearly, usage, immediate, cardChargeDay } = invoicing;
  const schedules: readonly (readonly [Subject, Rules | undefined])[] = [
    ["monthly", monthly],
    ["first", yearly?.first],
    ["renewal", yearly?.renewal],
    ["addition", yearly?.addition],
    ["usage", usage],
  ];
  return [
    paragraph(billing.general, invoicing),
    ...schedules.flatMap(([subject, rules]) => (rules ? scheduleParagraphs(subject, rules, sheet) : [])),
    ...dueParagraphs("immediate", immediate.due, sheet),
    ...(cardChargeDay === undefined ? [] : [paragraph(billing.cardChargeDay(cardChargeDay), invoicing)]),
    ...barcodeParagraphs(invoicing, sheet),
  ];
}

export function paymentParagraphs(payment: PaymentTerms, { words: { billing } }: Sheet): TermsParagraph[] {
  const { methods, first, change, holder, billingAddress, debit } = payment;
  return [
    paragraph(billing.methods(methods), payment),
    ...(first ? [paragraph(billing.first(first.only), first)] : []),
    ...(change ? [paragraph(sayKind(billing.change, change), change)] : []),
    ...(holder ? [paragraph(billing.holder, holder)] : []),
    ...(holder?.guardianOfMinor ? [paragraph(billing.guardian, holder.guardianOfMinor)] : []),
    ...(billingAddress ? [paragraph(billing.billingAddress, billingAddress)] : []),
    ...(debit ? [paragraph(billing.debit(debit.monthsAfter), debit)] : []),
  ];
}

function scheduleParagraphs(subject: Subject, { issue, due }: Rules, sheet: Sheet): TermsParagraph[] {
  const { billing } = sheet.words;
  const earlier = issue.kind === "month" ? (issue.earlier ?? []) : [];
  return [
    paragraph(sayKind<IssueRule, Subject>(billing.issue, issue, subject), issue),
    ...earlier.map((one) => paragraph(billing.earlier(one, subject), issue)),
    ...dueParagraphs(subject, due, sheet),
  ];
}

function dueParagraphs(subject: Subject, due: DueRule, { words: { billing } }: Sheet): TermsParagraph[] {
  const said = paragraph(sayKind<DueRule, Subject>(billing.due, due, subject), due);
  return due.kind === "end-of-issue-month" ? [said, paragraph(billing.moves[due.moves], due)] : [said];
}

function barcodeParagraphs({ barcode }: Invoicing, { words: { billing }, locale }: Sheet): TermsParagraph[] {
  if (!barcode) return [];
  const words: Readonly<Record<string, string>> = billing.method;
  const names = barcode.methods.map((code) => words[code] ?? code);
  return [paragraph(billing.barcode(formatYen(barcode.below, namesIn(locale)), names), barcode)];
}
