import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import type { ReportKind } from "@/lib/domain/catalogue/member-desk";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { reportsPath } from "../../paths";
import { reportCrumbs } from "./report-crumbs";
import { ReportForm } from "./report-form";

type InputPageProps = {
  locale: Locale;
  kind: ReportKind;
  memberKind: MemberKind;
  report: string | null;
  values: Readonly<Record<string, string>>;
};

/** Step 1, for a new report and for one that is gone over again. */
export function InputPage({ locale, kind, memberKind, report, values }: InputPageProps) {
  const text = messagesFor(locale).memberInformation;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={reportCrumbs(locale)}
        steps={{ labels: text.reports.steps, current: 0 }}
        title={text.reports.inputTitle[kind]}
        lead={text.reports.inputLead}
      />
      <ReportForm
        locale={locale}
        kind={kind}
        corporate={memberKind === "corporate"}
        report={report}
        values={values}
        back={
          <ButtonLink href={reportsPath} look="plain" size="large" className="max-sm:w-full">
            {text.reports.toList}
          </ButtonLink>
        }
      />
    </>
  );
}
