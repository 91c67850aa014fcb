import type { Metadata, Route } from "next";
import { RetentionTable } from "@/components/billing/retention-tables";
import { TermChips } from "@/components/billing/term-chips";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { PhoneLine } from "@/components/ui/phone-line";
import { Table } from "@/components/ui/table";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { type LeavingPage, leavingPage } from "@/lib/queries/member-information/leaving-page";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { RefusedPage } from "../../_parts/refused-page";
import { memberPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.leave.title };
}

/** 退会 (CL-13): whether the member could leave, what is in the way, how it is applied for, and what becomes of its data. */
export default async function LeavingInfoPage() {
  const actor = await requireMember("/mypage/member/leaving" as Route);
  const { locale } = actor;
  const page = await leavingPage(actor, await now());
  const { member, memberInformation } = messagesFor(locale);
  const text = memberInformation.leave;
  if (!page.ok)
    return (
      <RefusedPage title={text.title} locale={locale} refusal={page.refusal} documents={await documentTitlesAt(await now())} />
    );
  const { inUse, desk, phone, documents } = page.value;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: member.title, href: memberPath }, { label: text.title }]} />
      <PageHeading title={text.title} lead={text.lead} />
      {inUse.length === 0 ? (
        <div className="mt-5">
          <Note locale={locale} tone="success" title={text.canTitle}>
            {text.can}
          </Note>
        </div>
      ) : (
        <>
          <div className="mt-5">
            <Note locale={locale} tone="deadline" title={text.cannotTitle(inUse.length)}>
              {text.cannot}
            </Note>
          </div>
          <Section id="blocking" title={text.blocking}>
            <Blocking locale={locale} rows={inUse} />
          </Section>
        </>
      )}
      <p className="mt-4 text-note text-muted">{text.invoices}</p>
      <Section id="how" title={text.howTitle}>
        <p>
          <PhoneLine label={text.phone} number={phone.number} hours={phone.hours[locale]} />
        </p>
        <p>{text.check}</p>
        <p className="mt-1">
          <TermChips locale={locale} terms={[desk.leaving]} documents={documents} />
        </p>
      </Section>
      <Section id="happens" title={text.happensTitle}>
        <ul className="list-disc pl-6">
          {text.happens.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Afterwards locale={locale} page={page.value} />
    </>
  );
}

function Blocking({ locale, rows }: { locale: Locale; rows: LeavingPage["inUse"] }) {
  const text = messagesFor(locale).memberInformation.leave;
  return (
    <Table
      locale={locale}
      caption={text.blocking}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        { key: "product", label: text.contract, rowHeader: true, cell: ({ product }) => product[locale] },
        { key: "number", label: text.contractNumber, cell: ({ number }) => <span className="nums">{number}</span> },
        { key: "ends", label: text.endsOn, cell: ({ endsOn }) => (endsOn ? formatDate(endsOn, locale) : text.noEnd) },
      ]}
    />
  );
}

function Afterwards({ locale, page }: { locale: Locale; page: LeavingPage }) {
  const text = messagesFor(locale).memberInformation.leave;
  const { kept, removed } = page.desk;
  const heads = { what: text.what, basis: text.basis };
  const stays = kept.map(({ name, years, rule, clause }) => ({ name, when: text.years(years), term: { rule, clause } }));
  const goes = removed
    .filter(({ on }) => on === "leaving")
    .map(({ name, days, rule, clause }) => ({ name, when: text.after(days), term: { rule, clause } }));
  const common = { locale, documents: page.documents };
  return (
    <>
      <Section id="kept" title={text.keptTitle}>
        <RetentionTable {...common} caption={text.keptTitle} heads={{ ...heads, when: text.howLong }} rows={stays} />
      </Section>
      <Section id="removed" title={text.removedTitle}>
        <RetentionTable {...common} caption={text.removedTitle} heads={{ ...heads, when: text.when }} rows={goes} />
      </Section>
    </>
  );
}
