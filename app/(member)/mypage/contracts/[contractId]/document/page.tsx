import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermChips } from "@/components/billing/term-chips";
import { TermsParagraphs } from "@/components/terms/terms-paragraphs";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { KeyFacts } from "@/components/ui/key-facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type DocumentView, findDocument } from "@/lib/queries/contracts/find-document";
import { receiveDocument } from "@/lib/services/contracts/receive-document";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { contractPath } from "../contract-path";
import { RightNote } from "../right-note";

type Props = { params: Promise<{ contractId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).endings.document.title };
}

/** 契約書面 (JP-17): what the contract says, the day of receipt, the last of the days in which it can be ended freely. */
export default async function DocumentPage({ params }: Props) {
  const { contractId } = await params;
  const actor = await requireActor(contractPath(contractId, "document"));
  const at = await now();
  // The note comes first, so that the page already shows it.
  if (contractId === actor.contractId) await receiveDocument(actor, at);
  const view = await findDocument(actor, contractId, at);
  if (!view) notFound();
  const { locale } = actor;
  const { endings, contracts } = messagesFor(locale);
  const text = endings.document;
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: contracts.title, href: "/mypage/contracts" },
          { label: view.name[locale], href: contractPath(contractId) },
          { label: text.title },
        ]}
      />
      <div className="mt-2 mb-5">
        <PageHeading title={view.document.title} lead={text.lead} />
      </div>
      <Receipt locale={locale} view={view} />
      {view.right ? (
        <div className="mt-4">
          <RightNote locale={locale} contractId={contractId} right={view.right} documents={view.documents} />
        </div>
      ) : null}
      {view.document.sections.map(({ title, rows, paragraphs }, index) => (
        <Section key={title} id={`part-${index + 1}`} title={title}>
          {rows.length > 0 ? (
            <SummaryList
              locale={locale}
              rows={rows.map(({ label, value }) => ({ label, children: <span className="wrap-anywhere">{value}</span> }))}
            />
          ) : null}
          <TermsParagraphs locale={locale} paragraphs={paragraphs} documents={view.documents} />
        </Section>
      ))}
      <p className="no-print mt-8 flex flex-wrap gap-x-6 gap-y-2 text-note">
        <TextLink href={contractPath(contractId)}>{endings.toContract}</TextLink>
        <span className="text-muted">{text.print}</span>
      </p>
    </>
  );
}

/** Day 1, the last of the days, and when it was first opened. */
function Receipt({ locale, view }: { locale: Locale; view: DocumentView }) {
  const text = messagesFor(locale).endings.document;
  const { right, opened } = view;
  return (
    <KeyFacts
      facts={[
        ...(right
          ? [
              {
                icon: "clock" as const,
                label: text.lastDay(right.days),
                value: formatDate(right.lastDayOn, locale),
                tone: right.open ? ("deadline" as const) : ("plain" as const),
                note: <TermChips locale={locale} terms={[right.term]} documents={view.documents} />,
              },
            ]
          : []),
        { icon: "calendar", label: text.received, value: formatDate(view.receivedOn, locale), note: text.receivedHint },
        {
          icon: "check-circle",
          label: text.opened,
          value: opened ? formatInstant(opened.at, locale) : text.notOpened,
          ...(opened ? { note: text.copy(opened.copyCode) } : {}),
        },
      ]}
    />
  );
}
