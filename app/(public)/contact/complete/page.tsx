import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findContactReceipt } from "@/lib/queries/contact/find-contact-receipt";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { siteOperator } from "@/lib/web/site-operator";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const { contact, errors } = messagesFor(await requestLocale());
  const { request } = await searchParams;
  const receipt = typeof request === "string" ? await findContactReceipt(request) : null;
  return { title: receipt ? contact.completeTitle : errors.notFoundTitle };
}

/** Step 3: the number to quote, on a reload too; nothing of what was entered. */
export default async function ContactCompletePage({ searchParams }: { searchParams: PageQuery }) {
  const { request } = await searchParams;
  const receipt = typeof request === "string" ? await findContactReceipt(request) : null;
  if (!receipt) notFound();
  const locale = await requestLocale();
  const { contact: text, procedures } = messagesFor(locale);
  const { mailDomain, phone } = contactPoint(await siteOperator(), null);
  const { input, confirm, complete } = procedures.steps;
  return (
    <div className="space-y-6">
      <Steps locale={locale} labels={[input, confirm, complete]} current={2} />
      <CompletePanel
        title={text.completeTitle}
        facts={[
          { label: text.number, value: <span className="nums">{receipt.number}</span> },
          { label: text.at, value: formatInstant(receipt.at, locale) },
        ]}
      >
        <p>{text.next}</p>
        <p>
          {receipt.answerBy
            ? text.nextBy(formatDate(receipt.answerBy, locale), phone.hours[locale])
            : text.nextHours(phone.hours[locale])}
        </p>
        <p>{text.nextMail}</p>
        <p className="text-note">{procedures.complete.mailDomain(mailDomain)}</p>
      </CompletePanel>
      <TextLink href={"/login" as Route}>{text.toLogin}</TextLink>
    </div>
  );
}
