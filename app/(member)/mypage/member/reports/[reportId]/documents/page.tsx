import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Note } from "@/components/ui/note";
import { RefusedButton } from "@/components/ui/refused-button";
import { Table } from "@/components/ui/table";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmReport } from "@/lib/queries/member-information/confirm-report";
import { uploadFaults } from "@/lib/services/member-information/add-document";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { reportsPath } from "../../../paths";
import { removeDocumentAction } from "../../parts/actions";
import { reportCrumbs } from "../../parts/report-crumbs";
import { reportPath } from "../../paths";
import { UploadForm } from "./upload-form";

type Props = {
  params: Promise<{ reportId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.reports.documentsTitle };
}

/** A report's papers, step 2: one file at a time, so that what was taken stays when the next is refused. */
export default async function DocumentsPage({ params, searchParams }: Props) {
  const { reportId } = await params;
  const { fault: typed } = await searchParams;
  const actor = await requireMember(reportsPath);
  const draft = await confirmReport(actor, reportId, await now());
  if (!draft) notFound();
  if (draft.state === "placed") redirect(reportPath(draft.id));
  const { locale } = actor;
  const text = messagesFor(locale).memberInformation.reports;
  const { files, megabytes, keepDays } = draft.limits;
  const fault = uploadFaults.find((one) => one === typed);
  const words =
    fault === "size" ? text.faults.size(megabytes) : fault === "many" ? text.faults.many(files) : fault && text.faults[fault];
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={reportCrumbs(locale)}
        steps={{ labels: text.steps, current: 1 }}
        title={text.documentsTitle}
        lead={text.documentHints[draft.kind]}
      />
      <ErrorSummary locale={locale} errors={words ? [{ field: "paper", message: words }] : []} />
      {draft.documents.length === 0 ? (
        <p className="mt-4 text-muted">{text.noDocuments}</p>
      ) : (
        <Table
          locale={locale}
          caption={text.documents}
          rows={[...draft.documents]}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", label: text.file, rowHeader: true, cell: ({ name }) => <span className="wrap-anywhere">{name}</span> },
            {
              key: "size",
              label: text.sizeLabel,
              align: "end",
              cell: ({ bytes }) => <span className="nums">{text.size(String(Math.ceil(bytes / 1000)))}</span>,
            },
            {
              key: "remove",
              label: text.remove,
              bareInCard: true,
              cell: ({ id, name, removable }) =>
                removable ? (
                  <ButtonForm
                    locale={locale}
                    action={removeDocumentAction}
                    fields={{ report: draft.id, document: id }}
                    label={text.remove}
                    about={text.removeAbout(name)}
                  />
                ) : null,
            },
          ]}
        />
      )}
      <UploadForm
        locale={locale}
        action={`${reportPath(draft.id, "/documents")}/file`}
        label={text.file}
        hint={text.documentsLead(files, megabytes)}
        error={words}
        submit={text.add}
      />
      <div className="mt-6">
        <Note locale={locale}>
          <p>{text.staffOnly}</p>
          <p>{text.keep(keepDays)}</p>
        </Note>
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {draft.documents.length === 0 ? (
          <RefusedButton id="to-confirm" size="large" reason={text.needDocument}>
            {text.toConfirm}
          </RefusedButton>
        ) : (
          <ButtonLink href={reportPath(draft.id, "/confirm")} size="large" className="max-sm:w-full">
            {text.toConfirm}
          </ButtonLink>
        )}
        <ButtonLink href={reportPath(draft.id, "/edit")} look="plain" size="large" className="max-sm:w-full">
          {messagesFor(locale).common.backToInput}
        </ButtonLink>
      </div>
    </>
  );
}
