import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findStatements } from "@/lib/queries/statements/statements-view";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { GateScreen } from "../_parts/second-login/gate-screen";
import { StatementKinds } from "./kinds";
import { MonthDetail } from "./month-detail";
import { MonthsChart } from "./months-chart";
import { MonthsTable } from "./months-table";
import { statementsPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).statements.title };
}

/** 月額請求明細 (FB-26), behind number and password once more (FB-07). */
export default async function StatementsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor(statementsPath);
  const page = await findStatements(actor, await now());
  if (!page) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).statements;
  const { bills, until, documents } = page;
  if (!bills || !until) return <GateScreen locale={locale} gate={page} of="statements" title={text.title} to={statementsPath} />;
  const { month } = await searchParams;
  const chosen = bills.find((bill) => bill.month.toString() === month) ?? bills[0];
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <StatementKinds locale={locale} now="bills" until={until} />
      {chosen ? (
        <>
          <div className="mt-6">
            <MonthsChart locale={locale} bills={bills} chosen={chosen} />
          </div>
          <MonthDetail locale={locale} documents={documents} bill={chosen} />
          <Section id="months" title={text.months}>
            <MonthsTable locale={locale} bills={bills} chosen={chosen} />
            <div className="no-print mt-5">
              <ButtonLink href={"/mypage/statements/csv" as Route} look="outline" className="max-sm:w-full">
                {text.csv}
              </ButtonLink>
              <p className="mt-1 text-note text-muted">{text.csvHint}</p>
            </div>
          </Section>
        </>
      ) : (
        <div className="mt-6">
          <Empty icon="yen" title={text.none}>
            {text.noneText}
          </Empty>
        </div>
      )}
    </>
  );
}
