import type { Route } from "next";
import { Explanations } from "@/components/billing/explanation";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { PlanLine, ProductLine } from "@/lib/queries/products/list-products";
import { FeesTable } from "./_parts/fees-table";
import { ProductChips } from "./_parts/product-chips";

type Props = { locale: Locale; line: ProductLine; documents: DocumentTitles };

/** One product in the list: what it costs, when it would start, and why. */
export function ProductCard({ locale, line, documents }: Props) {
  const text = messagesFor(locale).products;
  const name = line.name[locale];
  return (
    <article aria-labelledby={`product-${line.code}`} className="rounded-12 border border-line p-4 sm:p-6">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={`product-${line.code}`} className="text-h2">
          <TextLink href={`/products/${line.code}` as Route}>{name}</TextLink>
        </h2>
        <ProductChips locale={locale} labels={line.labels} />
      </div>
      <FeesTable locale={locale} plans={line.plans} documents={documents} caption={`${name} ${text.fees.title}`} />
      {startsIn(line, text.now.title, (plan) => plan.name[locale]).map(({ plan, start }) => (
        <div key={plan} className="mt-3">
          <p className="text-heading">
            {text.now.line(plan, text.now.startsOn[start.surety], formatDate(start.startsOn, locale))}
          </p>
          <Explanations
            locale={locale}
            reasons={start.reasons}
            documents={documents}
            line={`${name} ${text.now.startsOn[start.surety]}`}
          />
        </div>
      ))}
    </article>
  );
}

type Start = NonNullable<PlanLine["start"]>;

/** Once where all plans start alike, else of each plan. */
function startsIn({ plans }: ProductLine, title: string, nameOf: (plan: PlanLine) => string): { plan: string; start: Start }[] {
  const starts = plans.flatMap((plan) => (plan.start ? [{ plan: nameOf(plan), start: plan.start }] : []));
  const days = new Set(starts.map(({ start }) => `${start.startsOn} ${start.surety}`));
  return days.size === 1 ? starts.slice(0, 1).map(({ start }) => ({ plan: title, start })) : starts;
}
