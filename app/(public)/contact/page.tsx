import type { Metadata, Route } from "next";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { contactSubjects } from "@/lib/domain/contact/contact-entry";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { openContactDraft } from "@/lib/services/contact/contact-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";
import { ContactForm, type ContactText } from "./_parts/contact-form";
import { contactCookie } from "./_parts/draft-cookie";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).contact.title };
}

/** The public form, for a forgotten ID and a lock alone (BZ-29), step 1. */
export default async function ContactPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const { contact: text, procedures } = messagesFor(locale);
  const { phone } = contactPoint(await siteOperator(), (await siteBrand())?.code ?? null);
  const at = await now();
  const draft = openContactDraft(await readDraft(contactCookie.name), (await getIdentityTerms(at)).draft.minutes, at);
  const { input, confirm, complete } = procedures.steps;
  return (
    <div className="space-y-5">
      <Steps locale={locale} labels={[input, confirm, complete]} current={0} />
      <PageHeading title={text.title} lead={text.lead} />
      {(await searchParams).gone === "1" ? (
        <Note locale={locale} tone="deadline" live>
          {text.gone}
        </Note>
      ) : null}
      <ul className="list-disc space-y-1 pl-6 text-note">
        <li>
          {text.password} <TextLink href={"/password-reset" as Route}>{text.passwordLink}</TextLink>
        </li>
        <li>{text.other}</li>
        <li>{text.phone(phone.number, phone.hours[locale])}</li>
      </ul>
      <ContactForm locale={locale} text={formText(locale)} entered={draft ? { ...draft.entry } : {}} />
    </div>
  );
}

function formText(locale: Locale): ContactText {
  const { contact: text, common } = messagesFor(locale);
  return {
    subject: text.subject,
    subjects: contactSubjects.map((value) => ({ value, label: text.subjects[value], hint: text.subjectHints[value] })),
    fields: {
      name: { label: text.name, hint: text.nameHint },
      kana: { label: text.kana },
      mail: { label: text.mail, hint: text.mailHint },
      phone: { label: text.phoneField, hint: text.phoneHint },
    },
    message: text.message,
    messageHint: text.messageHint,
    trap: text.trap,
    submit: common.toConfirm,
  };
}
