import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ProcedureState } from "@/components/billing/procedure-state";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import { findProcedure, type ProcedureDetail } from "@/lib/queries/mypage/find-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ProcedureDates } from "./procedure-dates";
import { ShownText } from "./shown-text";

type Props = { params: Promise<{ procedureId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).home.procedures.title };
}

/** One procedure: its number and day, what comes of it, and word for word what was agreed to. Made to be printed. */
export default async function ProcedurePage({ params }: Props) {
  const { procedureId } = await params;
  const actor = await requireActor(`/mypage/procedures/${procedureId}`);
  const detail = await findProcedure(actor, procedureId, await now());
  if (!detail) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).home.procedures;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: "/mypage/procedures" }, { label: detail.line.number }]} />
      <div className="mt-2 mb-4">
        <PageHeading title={procedureTitle(detail.line, locale)} aside={<ProcedureState locale={locale} line={detail.line} />} />
      </div>
      <SummaryList locale={locale} rows={factRows(detail, locale)} />
      <ProcedureDates locale={locale} detail={detail} />
      <Section id="shown" title={text.shown}>
        <ShownText locale={locale} confirmation={detail.confirmation} />
      </Section>
      <p className="no-print mt-8 flex flex-wrap gap-x-6 gap-y-2 text-note">
        <TextLink href="/mypage/procedures">{text.back}</TextLink>
        <span className="text-muted">{text.print}</span>
      </p>
    </>
  );
}

function factRows({ line, contract, askedBy }: ProcedureDetail, locale: Locale): SummaryRow[] {
  const text = messagesFor(locale).home.procedures;
  return [
    { label: text.number, children: <span className="nums">{line.number}</span> },
    { label: text.received, children: formatDate(line.receivedOn, locale) },
    {
      label: text.contract,
      children: (
        <TextLink href={`/mypage/contracts/${contract.id}` as Route}>
          {contract.name[locale]} {contract.number}
        </TextLink>
      ),
    },
    { label: text.askedBy, children: `${askedBy.name} ${askedBy.loginId}${askedBy.isReader ? text.you : ""}` },
  ];
}
