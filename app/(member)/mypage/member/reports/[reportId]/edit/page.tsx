import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmReport } from "@/lib/queries/member-information/confirm-report";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { reportsPath } from "../../../paths";
import { InputPage } from "../../parts/input-page";
import { reportValues } from "../../parts/report-values";
import { reportPath } from "../../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.reports.title };
}

/** Step 1 again, with what was entered. */
export default async function EditReportPage({ params }: { params: Promise<{ reportId: string }> }) {
  const { reportId } = await params;
  const actor = await requireMember(reportsPath);
  const draft = await confirmReport(actor, reportId, await now());
  if (!draft) notFound();
  if (draft.state === "placed") redirect(reportPath(draft.id));
  const values = reportValues(draft, actor.locale);
  return <InputPage locale={actor.locale} kind={draft.kind} memberKind={draft.memberKind} report={draft.id} values={values} />;
}
