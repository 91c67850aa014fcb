import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { now } from "@/lib/clock";
import { reportKinds } from "@/lib/domain/catalogue/member-desk";
import { messagesFor } from "@/lib/i18n/messages";
import { findReport } from "@/lib/queries/member-information/own-reports";
import { reportForm } from "@/lib/queries/member-information/report-form";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { detailValues } from "../../../parts/detail-values";
import { InputPage } from "../../parts/input-page";
import { refusedReports } from "../../parts/refused-reports";
import { reportValues } from "../../parts/report-values";
import { newReportPath } from "../../paths";

type Props = { params: Promise<{ kind: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.reports.title };
}

/** A new report of one kind (IV-17), step 1. A successor is entered anew; what only changes begins as it is, and one that was refused as it was. */
export default async function NewReportPage({ params, searchParams }: Props) {
  const { kind: typed } = await params;
  const { from } = await searchParams;
  const kind = reportKinds.find((one) => one === typed);
  const actor = await requireMember(newReportPath(kind));
  const refused = kind ? await refusedReports(actor) : null;
  if (refused) return refused;
  const form = kind ? await reportForm(actor, await now()) : null;
  if (!kind || !form) notFound();
  const earlier = typeof from === "string" ? await findReport(actor, from, await now()) : null;
  const values =
    earlier?.kind === kind ? reportValues(earlier, actor.locale) : kind === "succession" ? {} : detailValues(form.now);
  return <InputPage locale={actor.locale} kind={kind} memberKind={form.memberKind} report={null} values={values} />;
}
