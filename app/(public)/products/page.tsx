import type { Metadata, Route } from "next";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHeading } from "@/components/ui/page-heading";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { type ProductLabel, productLabels } from "@/lib/domain/catalogue/product-labels";
import { messagesFor } from "@/lib/i18n/messages";
import { listProducts } from "@/lib/queries/products/list-products";
import { hostBrand } from "@/lib/web/host-brand";
import { requestLocale } from "@/lib/web/locale";
import { ProductCard } from "./product-card";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const LONGEST = 80;

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).products.title };
}

const hrefOf = (q: string, label: ProductLabel | null): Route => {
  const asked = new URLSearchParams({ ...(q ? { q } : {}), ...(label ? { label } : {}) });
  return (asked.size === 0 ? "/products" : `/products?${asked}`) as Route;
};

/** What is sold: found by words and by what can be said of it, with prices, the start and why. */
export default async function ProductsPage({ searchParams }: Props) {
  const locale = await requestLocale();
  const text = messagesFor(locale).products;
  const asked = await searchParams;
  const q = typeof asked.q === "string" ? asked.q.slice(0, LONGEST).trim() : "";
  const label = productLabels.find((one) => one === asked.label) ?? null;
  const page = await listProducts({ q, label }, await hostBrand(), await now());
  const links = [
    { href: hrefOf(q, null), label: text.all, count: page.found, current: label === null },
    ...page.labels.map((one) => ({
      href: hrefOf(q, one.label),
      label: text.labels[one.label],
      count: one.count,
      current: one.label === label,
    })),
  ];
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <search className="no-print mt-6 block">
        <form action="/products" method="get" className="flex flex-wrap items-end gap-3">
          {label ? <input type="hidden" name="label" value={label} /> : null}
          <div className="min-w-0 grow sm:max-w-96">
            <TextInput
              id="q"
              name="q"
              type="search"
              label={text.search}
              hint={text.searchHint}
              locale={locale}
              defaultValue={q}
              maxLength={LONGEST}
            />
          </div>
          <Button type="submit" look="outline">
            {text.searchAct}
          </Button>
          {q || label ? <TextLink href="/products">{text.clear}</TextLink> : null}
        </form>
      </search>
      <div className="no-print mt-4">
        <FilterLinks locale={locale} links={links} label={text.filters} />
      </div>
      <p role="status" className="mt-6 text-note text-muted">
        {text.shown(page.lines.length)}
      </p>
      <div className="mt-2">
        {page.lines.length > 0 ? (
          <ul className="grid gap-5">
            {page.lines.map((line) => (
              <li key={line.code}>
                <ProductCard locale={locale} line={line} documents={page.documents} />
              </li>
            ))}
          </ul>
        ) : (
          <Empty icon="info" title={text.noneTitle}>
            {q || label ? text.none : text.nothing}
          </Empty>
        )}
      </div>
    </>
  );
}
