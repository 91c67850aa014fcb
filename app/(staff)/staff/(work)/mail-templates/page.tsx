import type { Metadata, Route } from "next";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { templateRights } from "@/lib/queries/senders/template-rights";
import { mailTemplates, previewMail } from "@/lib/services/mail/preview-mail";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { siteOperator } from "@/lib/web/site-operator";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { StaffHeading } from "../../../parts/staff-heading";
import { askedPreview, previewQuery } from "./asked-preview";
import { PreviewChoice } from "./preview-choice";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffSenders.templates.title };
}

/** メールのひな形: every mail by its subject, in a language and under a brand of one's choice. */
export default async function MailTemplatesPage({ searchParams }: { searchParams: PageQuery }) {
  const session = await requireStaff("/staff/mail-templates");
  const locale = await requestLocale();
  const refused = await templateRights(session.actor, await now());
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const operator = await siteOperator();
  const asked = askedPreview(await searchParams, operator, locale);
  const text = messagesFor(locale).staffSenders.templates;
  const rows = mailTemplates().map((template) => previewMail({ template, ...asked }, operator));
  return (
    <>
      <StaffHeading title={text.title} count={text.count(rows.length)} lead={text.lead} />
      <PreviewChoice locale={locale} operator={operator} asked={asked} withForm={false} />
      <div className="mt-4">
        <Table
          locale={locale}
          dense
          caption={text.title}
          rows={rows}
          rowKey={({ template }) => template}
          columns={[
            {
              key: "subject",
              label: text.columns.subject,
              rowHeader: true,
              cell: ({ template, subject }) => (
                <TextLink
                  href={`/staff/mail-templates/${template}?${previewQuery(asked)}` as Route}
                  className="inline-block min-h-6"
                >
                  <span lang={asked.locale}>{subject}</span>
                </TextLink>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
