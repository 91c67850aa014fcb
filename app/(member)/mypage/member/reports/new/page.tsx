import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { reportKinds } from "@/lib/domain/catalogue/member-desk";
import { messagesFor } from "@/lib/i18n/messages";
import { listReports } from "@/lib/queries/member-information/own-reports";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { reportsPath } from "../../paths";
import { refusedReports } from "../parts/refused-reports";
import { reportCrumbs } from "../parts/report-crumbs";
import { newReportPath } from "../paths";
import { KindForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.reports.newTitle };
}

/** What has changed: the first question of a report. */
export default async function NewReportKindPage() {
  const actor = await requireMember(newReportPath());
  const refused = await refusedReports(actor);
  if (refused) return refused;
  const { locale } = actor;
  const list = await listReports(actor, await now());
  if (!list) notFound();
  const { memberInformation: text } = messagesFor(locale);
  const { reports } = text;
  return (
    <div data-flow>
      <FlowHeading
        locale={locale}
        crumbs={reportCrumbs(locale)}
        title={reports.newTitle}
        lead={list.within ? reports.within(list.within.days) : reports.notAsked}
      />
      <KindForm
        locale={locale}
        legend={reports.what}
        choices={reportKinds.map((value) => ({ value, label: text.reportKinds[value], hint: reports.kindHints[value] }))}
        next={reports.begin}
        back={
          <ButtonLink href={reportsPath} look="plain" size="large" className="max-sm:w-full">
            {reports.toList}
          </ButtonLink>
        }
      />
    </div>
  );
}
