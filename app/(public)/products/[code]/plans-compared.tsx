import type { Route } from "next";
import { TermsParagraphs } from "@/components/terms/terms-paragraphs";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ProductPage } from "@/lib/queries/products/find-product";

type Row = ProductPage["differences"][number];

/** The plans side by side in what they differ in, and a way to each one's own terms. Neutral: none is recommended. */
export function PlansCompared({ locale, page }: { locale: Locale; page: ProductPage }) {
  const text = messagesFor(locale).products;
  if (page.plans.length < 2) return null;
  const columns: Column<Row>[] = [
    {
      key: "title",
      label: text.fees.name,
      rowHeader: true,
      cell: ({ title }) => <span className="font-bold whitespace-nowrap text-heading">{title}</span>,
    },
    ...page.plans.map(
      (plan, index): Column<Row> => ({
        key: plan.code ?? "",
        label: plan.name[locale],
        cell: ({ said }) => <TermsParagraphs locale={locale} paragraphs={said[index] ?? []} documents={page.documents} />,
      }),
    ),
  ];
  return (
    <Section id="plans" title={text.compare}>
      <Table
        locale={locale}
        caption={text.compare}
        columns={columns}
        rows={[...page.differences]}
        rowKey={({ title }) => title}
      />
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {page.plans.map((plan) => (
          <li key={plan.code}>
            {plan.code === page.plan.code ? (
              <strong aria-current="page">{text.chosen(plan.name[locale])}</strong>
            ) : (
              <TextLink href={`/products/${page.code}?plan=${plan.code}` as Route}>{text.choosePlan(plan.name[locale])}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
