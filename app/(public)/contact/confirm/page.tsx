import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { openContactDraft } from "@/lib/services/contact/contact-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { sendContactAction } from "../_parts/actions";
import { contactCookie } from "../_parts/draft-cookie";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).contact.confirmTitle };
}

const inputHref = "/contact" as Route;

/** Step 2: what was entered, each row with its way back. */
export default async function ContactConfirmPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const { contact: text, procedures } = messagesFor(locale);
  const at = await now();
  const draft = openContactDraft(await readDraft(contactCookie.name), (await getIdentityTerms(at)).draft.minutes, at);
  if (!draft) redirect(`${inputHref}?gone=1` as Route);
  const { subject, name, kana, mail, phone, message } = draft.entry;
  const { input, confirm, complete } = procedures.steps;
  const row = (field: string, label: string, children: string) => ({
    label,
    children: <span className="wrap-anywhere whitespace-pre-wrap">{children}</span>,
    changeHref: `${inputHref}#${field}` as Route,
  });
  return (
    <div className="space-y-5">
      <Steps locale={locale} labels={[input, confirm, complete]} current={1} />
      <PageHeading title={text.confirmTitle} lead={text.confirmLead} />
      {(await searchParams).changed === "1" ? (
        <Note locale={locale} tone="deadline" live>
          {text.changed}
        </Note>
      ) : null}
      <SummaryList
        locale={locale}
        rows={[
          row("subject", text.subject, text.subjects[subject]),
          row("name", text.name, name),
          row("kana", text.kana, kana),
          row("phone", text.phoneField, phone),
          row("mail", text.mail, mail),
          row("message", text.message, message || text.none),
        ]}
      />
      <div className="flex flex-wrap items-start gap-3">
        <ButtonForm
          locale={locale}
          action={sendContactAction}
          fields={{ formKey: draft.formKey }}
          label={text.send}
          look="primary"
          size="large"
        />
        <ButtonLink href={inputHref} look="plain" size="large" className="max-sm:w-full">
          {text.back}
        </ButtonLink>
      </div>
    </div>
  );
}
