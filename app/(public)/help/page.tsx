import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).help.title };
}

export default async function HelpPage() {
  const locale = await requestLocale();
  const text = messagesFor(locale).help;
  const { phone } = contactPoint(await siteOperator(), (await siteBrand())?.code ?? null);
  const topics = Object.entries(text.topics);
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <nav aria-label={text.topicsLabel} className="mt-5 rounded-12 border border-line px-5 py-4">
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {[...topics.map(([id, topic]) => ({ id, title: topic.title })), { id: "contact", title: text.contactTitle }].map(
            ({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block py-1 text-link underline underline-offset-[3px]">
                  {title}
                </a>
              </li>
            ),
          )}
        </ul>
      </nav>
      <div className="prose max-w-[42em]">
        {topics.map(([id, topic]) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{topic.title}</h2>
            <ul>
              {topic.text.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <section aria-labelledby="contact">
          <h2 id="contact">{text.contactTitle}</h2>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
            <dt className="text-muted">{text.contactPhone}</dt>
            <dd>
              <a href={`tel:${phone.number.replaceAll("-", "")}`}>{phone.number}</a>
            </dd>
            <dt className="text-muted">{text.contactHours}</dt>
            <dd>{phone.hours[locale]}</dd>
          </dl>
          <p>{text.byPhone}</p>
        </section>
      </div>
    </>
  );
}
