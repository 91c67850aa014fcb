import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { contactFieldNames } from "@/lib/domain/identity/contact-fields";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { contactValue } from "@/lib/i18n/procedures/contact-rows";
import { findConsent, findMemberConsent } from "@/lib/queries/campaigns/consent-view";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { findMemberView } from "@/lib/queries/member/member-view";
import { detailsPage } from "@/lib/queries/member-information/details-page";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { RefusedPage } from "../_parts/refused-page";
import { ConsentPart } from "./consent-part";
import { DetailsView } from "./details-view";
import { PaperPart } from "./paper-part";
import { campaignsPath, changePath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).member.title };
}

/** 会員情報: of a registered member all of it (CL-11); of a contract's login what can be changed here, and what only paper changes (FB-24). */
export default async function MemberPage() {
  const actor = await requireLogin();
  const at = await now();
  if (actor.contractId === null) {
    const own = await detailsPage(actor, at);
    if (own.ok) {
      const consent = await findMemberConsent(actor, at);
      return <DetailsView locale={actor.locale} page={own.value} consent={consent} />;
    }
    const title = messagesFor(actor.locale).member.title;
    return (
      <RefusedPage title={title} locale={actor.locale} refusal={own.refusal} documents={await documentTitlesAt(await now())} />
    );
  }
  const page = await findMemberView(actor, at);
  if (!page) notFound();
  const { locale } = actor;
  const { member: text } = messagesFor(locale);
  if (!page.allowed.ok || !page.view) {
    return page.allowed.ok ? (
      <PageHeading title={text.title} />
    ) : (
      <RefusedPage title={text.title} locale={locale} refusal={page.allowed.refusal} documents={page.documents} />
    );
  }
  const { contact, waiting } = page.view;
  const consent = await findConsent(actor, at);
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <Section id="contact" title={text.contactTitle}>
        {waiting ? (
          <div className="mb-4">
            <Note locale={locale} tone="deadline" title={text.waitingTitle}>
              <span className="wrap-anywhere">{text.waiting(waiting.mail, formatInstant(waiting.until, locale))}</span>
            </Note>
          </div>
        ) : null}
        <SummaryList
          locale={locale}
          rows={contactFieldNames.map((field) => {
            const value = contactValue(field, contact[field], locale);
            return {
              label: text.fields[field],
              children: value ? <span className="wrap-anywhere">{value}</span> : <span className="text-muted">{text.none}</span>,
            };
          })}
        />
        <div className="mt-5">
          <ButtonLink href={changePath()} className="max-sm:w-full">
            {text.change}
          </ButtonLink>
        </div>
      </Section>
      {consent ? <ConsentPart locale={locale} page={consent} change={campaignsPath()} /> : null}
      <PaperPart locale={locale} view={page.view} />
    </>
  );
}
