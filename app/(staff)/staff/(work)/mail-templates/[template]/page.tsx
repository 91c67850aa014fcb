import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { templateRights } from "@/lib/queries/senders/template-rights";
import { mailTemplates, previewMail } from "@/lib/services/mail/preview-mail";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { siteOperator } from "@/lib/web/site-operator";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../parts/refused-role";
import { StaffHeading } from "../../../../parts/staff-heading";
import { askedPreview, previewQuery } from "../asked-preview";
import { PreviewChoice } from "../preview-choice";

type Props = { params: Promise<{ template: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffSenders.templates.title };
}

/** One mail with sample data: its HTML form in a frame of its own, or its text. */
export default async function MailTemplatePage({ params, searchParams }: Props) {
  const asked = (await params).template;
  const template = mailTemplates().find((one) => one === asked);
  const session = await requireStaff(`/staff/mail-templates/${template ?? ""}`);
  const locale = await requestLocale();
  const refused = await templateRights(session.actor, await now());
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  if (!template) notFound();
  const operator = await siteOperator();
  const choice = askedPreview(await searchParams, operator, locale);
  const text = messagesFor(locale).staffSenders.templates;
  const mail = previewMail({ template, ...choice }, operator);
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[{ label: text.title, href: `/staff/mail-templates?${previewQuery(choice)}` as Route }, { label: mail.subject }]}
      />
      <StaffHeading title={mail.subject} />
      <PreviewChoice locale={locale} operator={operator} asked={choice} withForm />
      <div className="mt-4 max-w-main">
        <SummaryList
          locale={locale}
          rows={[
            { label: text.subject, children: <span lang={choice.locale}>{mail.subject}</span> },
            { label: text.from, children: mail.from },
          ]}
        />
      </div>
      <div className="mt-5">
        {choice.form === "html" ? (
          <iframe
            title={text.frame}
            sandbox=""
            src={`/staff/mail-templates/${template}/html?${previewQuery(choice)}`}
            className="h-[44rem] w-full max-w-[44rem] rounded-12 border border-line"
          />
        ) : (
          <pre
            lang={choice.locale}
            className="max-w-[44rem] rounded-12 border border-line p-5 font-sans wrap-anywhere whitespace-pre-wrap"
          >
            {mail.text}
          </pre>
        )}
      </div>
      <p className="mt-6">
        <TextLink href={`/staff/mail-templates?${previewQuery(choice)}` as Route}>{text.back}</TextLink>
      </p>
    </>
  );
}
