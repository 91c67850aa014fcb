import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { now } from "@/lib/clock";
import { reportKinds } from "@/lib/domain/catalogue/member-desk";
import { messagesFor } from "@/lib/i18n/messages";
import { reportForm } from "@/lib/queries/member-information/report-form";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { detailValues } from "../../../parts/detail-values";
import { InputPage } from "../../parts/input-page";
import { refusedReports } from "../../parts/refused-reports";
import { newReportPath } from "../../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.reports.title };
}

/** A new report of one kind (IV-17), step 1. A successor is entered anew; what only changes begins as it is. */
export default async function NewReportPage({ params }: { params: Promise<{ kind: string }> }) {
  const { kind: typed } = await params;
  const kind = reportKinds.find((one) => one === typed);
  const actor = await requireMember(newReportPath(kind));
  const refused = kind ? await refusedReports(actor) : null;
  if (refused) return refused;
  const form = kind ? await reportForm(actor, await now()) : null;
  if (!kind || !form) notFound();
  const values = kind === "succession" ? {} : detailValues(form.now);
  return <InputPage locale={actor.locale} kind={kind} memberKind={form.memberKind} report={null} values={values} />;
}
