import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { QuestionExplanation } from "@/components/billing/explanation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findLicence } from "@/lib/queries/licences/find-licence";
import { findOptionView, type OptionDetail } from "@/lib/queries/options/list-options";
import { requireActor } from "@/lib/web/guard";
import { holderPath, optionPath, queryText } from "../option-path";
import { HoldersTable } from "../parts/holders-table";
import { LicencePanel } from "../parts/licence-panel";
import { OptionAct } from "../parts/option-act";
import { OptionStateChip } from "../parts/option-state";
import { Warnings } from "../parts/warnings";
import { detailRows } from "./detail-rows";

type Props = { params: Promise<{ option: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Once for the title and the page. */
const findPage = cache(async (code: string, holder: string) => {
  const actor = await requireActor(holderPath(code, "", holder));
  const at = await now();
  const detail = await findOptionView(actor, code, at, holder || null);
  const licence = detail?.licence ? await findLicence(actor, code, holder || null, at) : null;
  return { actor, detail, licence };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor, detail } = await findPage((await params).option, await queryText(searchParams, "id"));
  return { title: detail?.option.name[actor.locale] ?? messagesFor(actor.locale).errors.notFoundTitle };
}

/** One option: what it is, how it stands, what it costs and why, the subscriber's telephone number, the terms, the act. */
export default async function OptionPage({ params, searchParams }: Props) {
  const { actor, detail, licence } = await findPage((await params).option, await queryText(searchParams, "id"));
  if (!detail) notFound();
  const { locale } = actor;
  const { option, documents } = detail;
  const { code, accountId } = option;
  const name = option.name[locale];
  const text = messagesFor(locale).options;
  const byId = option.act.kind === "by-id";
  const crumbs = accountId === null ? [{ label: name }] : [{ label: name, href: optionPath(code) }, { label: accountId }];
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: optionPath() }, ...crumbs]} />
      <div className="mt-2 mb-5">
        <PageHeading
          title={accountId === null ? name : text.nameFor(name, accountId)}
          lead={option.description[locale]}
          aside={byId ? null : <OptionStateChip locale={locale} state={option.state} />}
        />
      </div>
      {detail.exclusion ? <Warnings locale={locale} warnings={[detail.exclusion]} documents={documents} /> : null}
      <SummaryList locale={locale} rows={detailRows(detail, locale)} />
      <div className="no-print mt-6">
        {option.act.kind === "telephone" ? (
          <p>{text.phoneLead(detail.phone.number, detail.phone.hours[locale])}</p>
        ) : byId ? null : (
          <OptionAct locale={locale} option={option} documents={documents} />
        )}
      </div>
      {byId && detail.holders ? <HoldersTable locale={locale} holders={detail.holders} documents={documents} /> : null}
      {licence ? <LicencePanel locale={locale} licence={licence} name={name} documents={documents} /> : null}
      {option.claimable ? (
        <p className="no-print mt-6">
          <TextLink href={"/mypage/claims" as Route}>{messagesFor(locale).claims.fromOption}</TextLink>
        </p>
      ) : null}
      <Support locale={locale} detail={detail} />
      <Section id="terms" title={text.termsTitle}>
        <p>
          <TextLink href={`/terms/${option.document}` as Route} icon="document">
            {text.termsRead(documents[option.document] ?? option.document)}
          </TextLink>
        </p>
      </Section>
      <History locale={locale} detail={detail} />
      <p className="no-print mt-8">
        <TextLink href={optionPath()}>{text.toList}</TextLink>
      </p>
    </>
  );
}

function Support({ locale, detail }: { locale: Locale; detail: OptionDetail }) {
  const text = messagesFor(locale).options;
  const { support, hasSupport } = detail.option;
  if (!hasSupport) return null;
  if (!support) return <p className="mt-6 text-note text-muted">{text.supportHidden}</p>;
  return (
    <Section id="support" title={text.supportTitle}>
      <SummaryList
        locale={locale}
        rows={[
          {
            label: text.supportPhone,
            children: (
              <>
                <a href={`tel:${support.details.phone}`} className="nums text-h3 font-bold text-link underline">
                  {support.details.phone}
                </a>
                <QuestionExplanation locale={locale} reason={support.reason} documents={detail.documents} />
              </>
            ),
          },
          { label: text.supportHours, children: support.details.hours[locale] },
        ]}
      />
    </Section>
  );
}

function History({ locale, detail }: { locale: Locale; detail: OptionDetail }) {
  const text = messagesFor(locale).options;
  const { history } = detail.option;
  if (history.length === 0) return null;
  return (
    <Section id="history" title={text.history}>
      <SummaryList
        locale={locale}
        rows={history.map((one) => ({
          label: text.historyRow(one.number),
          children: (
            <>
              <p>{text.historyFrom(formatDate(one.receivedOn, locale))}</p>
              {one.cancelledOn ? <p>{text.historyCancelled(formatDate(one.cancelledOn, locale))}</p> : null}
              {one.endsOn ? <p className="text-note text-muted">{text.feeUntil(formatDate(one.endsOn, locale))}</p> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}
