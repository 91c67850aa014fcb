import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { findPartnerDesk } from "@/lib/adapters/partner/find-desk";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatTime } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findPartnerPage } from "@/lib/queries/partners/partners-view";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { GateScreen } from "../../_parts/second-login/gate-screen";
import { partnerPart } from "../partner-part";
import { partnerPath, partnersPath } from "../paths";
import { PartnerStateChip } from "../state-chip";
import { PartnerActs } from "./acts";
import { PartnerHistory } from "./history";
import { partnerFacts, Sentences } from "./meaning";

type Props = { params: Promise<{ partner: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).partners.title };
}

/** One partner's service: state, what it is and who charges, the way to the partner's page, applying and cancelling. */
export default async function PartnerPage({ params, searchParams }: Props) {
  const code = partnerPart.safeParse((await params).partner);
  if (!code.success) notFound();
  const actor = await requireActor(partnerPath(code.data));
  const page = await findPartnerPage(actor, code.data, await now());
  if (!page) notFound();
  const { locale } = actor;
  const { partners: text, secondLogin } = messagesFor(locale);
  const { terms, view, until, documents, phone } = page;
  const title = terms.name[locale];
  if (!view || !until)
    return (
      <GateScreen locale={locale} gate={page} of="partners" title={title} to={partnerPath(code.data)} terms={[terms.gate]} />
    );
  const { state, since } = view;
  const isReady = findPartnerDesk(terms.code) !== null;
  const { notice } = await searchParams;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: partnersPath }, { label: title }]} />
      <div className="mt-3">
        <PageHeading title={title} lead={terms.summary[locale]} aside={<PartnerStateChip locale={locale} state={state} />} />
      </div>
      <p className="mt-2 text-note text-muted">{secondLogin.openUntil(formatTime(until))}</p>
      <div className="mt-5 space-y-4">
        {notice === "not-opened" ? <Note locale={locale} tone="error" live title={text.notOpened} /> : null}
        {isReady ? null : (
          <Note locale={locale} tone="deadline" title={text.closed}>
            {text.closedText(phone.number, phone.hours[locale])}
          </Note>
        )}
        {since && (state === "applied" || state === "cancelled") ? (
          <p className="font-bold text-heading">{text.since[state](formatDate(since, locale))}</p>
        ) : null}
        <PartnerActs locale={locale} terms={terms} view={view} documents={documents} isReady={isReady} />
      </div>
      <Section id="facts" title={text.facts}>
        <SummaryList locale={locale} rows={partnerFacts({ locale, terms, documents })} />
      </Section>
      <Section id="conditions" title={text.conditions}>
        <Sentences locale={locale} lines={terms.conditions} />
      </Section>
      {terms.application.kind === "through-portal" ? <PartnerHistory locale={locale} applications={view.applications} /> : null}
    </>
  );
}
