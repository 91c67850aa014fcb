import type { ReactNode } from "react";
import type { Temporal } from "temporal-polyfill";
import { Explanations } from "@/components/billing/explanation";
import { TermChips } from "@/components/billing/term-chips";
import { YenAmount } from "@/components/billing/yen-amount";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { Term } from "@/lib/domain/decision";
import type { OrderPreview } from "@/lib/domain/ordering/preview-order";
import { formatDate } from "@/lib/i18n/format";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { formatLastInstant, formatTimeLeft } from "@/lib/i18n/time-left";
import type { ProductPage } from "@/lib/queries/products/find-product";

type Props = { locale: Locale; page: ProductPage; at: Temporal.Instant };

/** What an order of this moment would mean: until when it starts on that day, how long it binds, what it costs, each with its reason. */
export function OfferNow({ locale, page, at }: Props) {
  const text = messagesFor(locale).products.now;
  const { offer } = page;
  return (
    <Section id="now" title={text.title}>
      {offer.ok ? (
        <Offer locale={locale} page={page} offer={offer.value} at={at} />
      ) : (
        <Note locale={locale} tone="info" title={text.refused}>
          {renderRefusal(offer.refusal, locale).text}
        </Note>
      )}
    </Section>
  );
}

function Offer({ locale, page, offer, at }: Props & { offer: OrderPreview }) {
  const text = messagesFor(locale).products.now;
  const { later } = offer;
  return (
    <>
      {later ? (
        <p className="mb-3">
          <strong className="text-heading">
            {text.sameStart(
              formatLastInstant(later.lastAt, locale),
              formatDate(offer.startsOn, locale),
              formatTimeLeft(later.lastAt, at, locale),
            )}
          </strong>
          {text.laterStart(formatDate(later.startsOn, locale))}
          <span className="text-note text-muted">{text.asOf(formatTime(at))}</span>
        </p>
      ) : null}
      <SummaryList locale={locale} rows={rowsOf(offer, page, locale)} />
    </>
  );
}

function rowsOf(offer: OrderPreview, page: ProductPage, locale: Locale): SummaryRow[] {
  const text = messagesFor(locale).products.now;
  const { documents, name, says, plan, quantity, surety } = page;
  const day = (date: Temporal.PlainDate) => formatDate(date, locale);
  const chips = (term: Term) => <TermChips locale={locale} terms={[term]} documents={documents} />;
  return [
    ...(plan.unit ? [{ label: text.quantity, children: text.count(quantity, plan.unit[locale]) }] : []),
    {
      label: text.receivedOn,
      children: (
        <>
          {day(offer.receivedOn)} {chips(says.receive)}
        </>
      ),
    },
    {
      label: text.startsOn[surety],
      children: (
        <>
          <strong className="text-heading">{day(offer.startsOn)}</strong>
          <Explanations
            locale={locale}
            reasons={offer.startReasons}
            documents={documents}
            line={`${name[locale]} ${text.startsOn[surety]}`}
          />
        </>
      ),
    },
    {
      label: text.minimumTerm,
      children: (
        <>
          {offer.minimumTermEndsOn ? day(offer.minimumTermEndsOn) : text.noMinimumTerm} {chips(says.term)}
        </>
      ),
    },
    ...costRows(offer, page, locale, chips(says.invoicing)),
    {
      label: text.withdrawable,
      children: (
        <>
          {offer.withdrawableUntil ? text.withdrawableUntil(day(offer.withdrawableUntil)) : text.notWithdrawable}{" "}
          {chips(says.withdrawal)}
        </>
      ),
    },
  ];
}

/** What is known of the cost beforehand: what is charged by use is not. */
function costRows(offer: OrderPreview, { plan }: ProductPage, locale: Locale, chip: ReactNode): SummaryRow[] {
  const text = messagesFor(locale).products.now;
  const byUse = plan.fees.some(({ charge }) => charge.kind === "metered");
  const [first] = offer.invoices;
  if (byUse && !first) return [{ label: text.byUse, children: <>{text.onlyByUse}</> }];
  const day = (date: Temporal.PlainDate) => formatDate(date, locale);
  return [
    {
      label: text.firstInvoice,
      children: (
        <>
          {first ? text.firstInvoiceDates(day(first.issuedOn), day(first.dueOn)) : text.noInvoice} {chip}
        </>
      ),
    },
    {
      label: text.total(day(offer.until)),
      children: (
        <>
          <YenAmount locale={locale} yen={offer.total} tax="included" size="large" />
          {byUse ? <span className="block text-note">{text.besidesUse}</span> : null}
        </>
      ),
    },
  ];
}
