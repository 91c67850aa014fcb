import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermChips } from "@/components/billing/term-chips";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { memberForms } from "@/lib/queries/forms/member-forms";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { RefusedPage } from "../_parts/refused-page";
import { FormCard } from "./form-card";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).papers.forms.title };
}

/** ご契約内容変更申請 (FB-28): what changes on paper only, each with its form, its enclosures and its clause. */
export default async function FormsPage() {
  const actor = await requireActor("/mypage/forms");
  const page = await memberForms(actor, await now());
  if (!page) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).papers.forms;
  const { allowed, forms, post, documents } = page;
  if (!allowed.ok) return <RefusedPage title={text.title} locale={locale} refusal={allowed.refusal} documents={documents} />;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <Section id="steps" title={text.stepsTitle}>
        <ol className="list-decimal space-y-1 pl-6">
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="mt-4">
          <Note locale={locale} title={text.post}>
            <p className="font-bold">
              {text.postRow(post.postalCode, post.address[locale])}
              <br />
              {post.to[locale]}
            </p>
            <p className="mt-1">{text.noPrinter(post.phone.number, post.phone.hours[locale])}</p>
            <p>{text.printed}</p>
            <p className="mt-1">
              <TermChips locale={locale} terms={[post.term]} documents={documents} />
            </p>
          </Note>
        </div>
      </Section>
      <ul className="mt-8 grid gap-5">
        {forms.map((form) => (
          <li key={form.code}>
            <FormCard locale={locale} form={form} documents={documents} />
          </li>
        ))}
      </ul>
    </>
  );
}
