import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { TermsParagraphs } from "@/components/terms/terms-paragraphs";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findProductPage } from "@/lib/queries/products/find-product";
import { hostBrand } from "@/lib/web/host-brand";
import { requestLocale } from "@/lib/web/locale";
import { FeesTable } from "../_parts/fees-table";
import { ProductChips } from "../_parts/product-chips";
import { OfferNow } from "./offer-now";
import { PlansCompared } from "./plans-compared";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Once for the title and the page. */
const findPage = cache(async (code: string, plan: string | null) => {
  const locale = await requestLocale();
  const at = await now();
  return { locale, at, page: await findProductPage({ code, plan }, await hostBrand(), locale, at) };
});

const planOf = (asked: Record<string, string | string[] | undefined>) =>
  typeof asked.plan === "string" ? asked.plan || null : null;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, page } = await findPage((await params).code, planOf(await searchParams));
  return { title: page?.name[locale] ?? messagesFor(locale).errors.notFoundTitle };
}

/** One product: what it costs, what ordering now would mean, its plans side by side, all of its terms in words. */
export default async function ProductPage({ params, searchParams }: Props) {
  const { locale, at, page } = await findPage((await params).code, planOf(await searchParams));
  if (!page) notFound();
  const text = messagesFor(locale).products;
  const name = page.name[locale];
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: "/products" }, { label: name }]} />
      <div className="mt-2">
        <PageHeading title={name} aside={<ProductChips locale={locale} labels={page.labels} />} />
      </div>
      <Section id="fees" title={text.fees.title}>
        <FeesTable locale={locale} plans={page.plans} documents={page.documents} caption={text.fees.title} />
      </Section>
      <OfferNow locale={locale} page={page} at={at} />
      <PlansCompared locale={locale} page={page} />
      <Section id="terms" title={text.terms.title}>
        {page.plans.length > 1 ? <p className="mb-2">{text.terms.planOf(page.plan.name[locale])}</p> : null}
        <dl className="border-t border-edge">
          {page.sections.map(({ title, paragraphs }) => (
            <div key={title} className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[11rem_minmax(0,1fr)]">
              <dt className="font-bold text-heading">{title}</dt>
              <dd>
                <TermsParagraphs locale={locale} paragraphs={paragraphs} documents={page.documents} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-note">
          <span lang="ja">{page.document.title}</span>{" "}
          <TextLink href={`/terms/${page.document.code}` as Route}>{text.terms.read}</TextLink>
        </p>
      </Section>
      <Section id="apply" title={text.apply.title}>
        <p>{text.apply.text(page.phone.number, page.phone.hours[locale])}</p>
      </Section>
      <p className="no-print mt-8">
        <TextLink href="/products">{text.back}</TextLink>
      </p>
    </>
  );
}
