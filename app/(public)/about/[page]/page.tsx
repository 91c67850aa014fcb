import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/ui/page-heading";
import { requestLocale } from "@/lib/web/locale";
import { findOperatorPage } from "@/lib/web/site-documents";

type Props = { params: Promise<{ page: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findOperatorPage((await params).page);
  return page ? { title: page.title[await requestLocale()] } : {};
}

/** What the operator says about itself: commercial disclosure, privacy, accessibility. The words are its data. */
export default async function OperatorPage({ params }: Props) {
  const locale = await requestLocale();
  const page = await findOperatorPage((await params).page);
  if (!page) notFound();
  return (
    <>
      <PageHeading title={page.title[locale]} lead={page.lead?.[locale]} />
      <div className="prose max-w-[42em]">
        {page.sections.map((section) => (
          <section key={section.heading.ja}>
            <h2>{section.heading[locale]}</h2>
            {section.text.map((line) => (
              <p key={line.ja}>{line[locale]}</p>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
