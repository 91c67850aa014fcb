import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Explanations } from "@/components/billing/explanation";
import { NotHereSection } from "@/components/billing/not-here";
import { RefusalWords } from "@/components/procedures/stopped";
import { TermsParagraphs } from "@/components/terms/terms-paragraphs";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type EndingView, findEnding } from "@/lib/queries/contracts/find-ending";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { contractPath } from "../contract-path";
import { RightNote } from "../right-note";
import { HowTo } from "./how-to";
import { IfToday } from "./if-today";

type Props = { params: Promise<{ contractId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).endings.title };
}

/** ご解約: how the contract is cancelled, and what asking today would mean. It cancels nothing (FB-27). */
export default async function EndPage({ params }: Props) {
  const { contractId } = await params;
  const actor = await requireActor(contractPath(contractId, "end"));
  const view = await findEnding(actor, contractId, await now());
  if (!view) notFound();
  const { locale } = actor;
  const { endings: text, contracts } = messagesFor(locale);
  const name = view.name[locale];
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: contracts.title, href: "/mypage/contracts" },
          { label: name, href: contractPath(contractId) },
          { label: text.title },
        ]}
      />
      <div className="mt-2 mb-5">
        <PageHeading title={text.titleOf(name)} lead={text.lead(formatDate(view.today, locale))} />
      </div>
      {view.right ? <RightNote locale={locale} contractId={contractId} right={view.right} documents={view.documents} /> : null}
      <Standing locale={locale} view={view} />
      {view.settled ? null : <HowTo locale={locale} view={view} />}
      {view.asked.ok ? <IfToday locale={locale} end={view.asked.value} documents={view.documents} /> : null}
      <Section id="words" title={text.words}>
        <TermsParagraphs locale={locale} paragraphs={view.words} documents={view.documents} />
      </Section>
      <NotHereSection locale={locale} view={view.notHere} />
      <p className="no-print mt-8">
        <TextLink href={contractPath(contractId)}>{text.toContract}</TextLink>
      </p>
    </>
  );
}

/** What is settled already, or why nothing can be asked for today. */
function Standing({ locale, view }: { locale: Locale; view: EndingView }) {
  const text = messagesFor(locale).endings;
  if (!view.settled)
    return view.asked.ok ? null : (
      <Note locale={locale} tone="info">
        <RefusalWords locale={locale} refusal={view.asked.refusal} documents={view.documents} />
      </Note>
    );
  const isOver = view.state === "ended";
  const date = formatDate(view.settled.endsOn, locale);
  return (
    <div className="mt-4">
      <Note locale={locale} tone={isOver ? "info" : "deadline"} title={isOver ? text.ended(date) : text.settled(date)}>
        <p>{isOver ? text.endedText : text.settledText}</p>
        <p>{`${view.phone.number}（${view.phone.hours[locale]}）`}</p>
        <Explanations locale={locale} reasons={view.settled.reasons} documents={view.documents} line={text.whyEnd} />
      </Note>
    </div>
  );
}
