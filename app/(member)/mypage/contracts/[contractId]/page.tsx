import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ContractState } from "@/components/billing/contract-state";
import { NotHereSection } from "@/components/billing/not-here";
import { ProceduresTable } from "@/components/billing/procedures-table";
import { SlotMeters } from "@/components/billing/slot-meters";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findContract } from "@/lib/queries/contracts/find-contract";
import { pageNumber } from "@/lib/queries/mypage/page-number";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { requireActor } from "@/lib/web/guard";
import { ContractFacts } from "./contract-facts";
import { ContractFlow } from "./contract-flow";
import { ContractHistory } from "./contract-history";
import { ContractNotices } from "./contract-notices";
import { contractPath } from "./contract-path";
import { ContractTermsList } from "./contract-terms-list";
import { OptionsTable } from "./options-table";
import { RightNote } from "./right-note";

type Props = { params: Promise<{ contractId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Once for the title and the page. */
const findPage = cache(async (contractId: string, history: number) => {
  const actor = await requireActor(`/mypage/contracts/${contractId}`);
  return { actor, detail: await findContract(actor, contractId, await now(), history) };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor, detail } = await findPage((await params).contractId, pageNumber((await searchParams).history));
  return { title: detail?.summary.name[actor.locale] ?? messagesFor(actor.locale).errors.notFoundTitle };
}

/** One contract: state and dates, its course, its terms in words, options, what happened, what was asked for. */
export default async function ContractPage({ params, searchParams }: Props) {
  const { actor, detail } = await findPage((await params).contractId, pageNumber((await searchParams).history));
  const { locale } = actor;
  if (!detail) notFound();
  const { contracts: text, endings } = messagesFor(locale);
  const { summary } = detail;
  const notices = await listNotices(actor, await now(), { contractId: summary.id, size: 3 });
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: "/mypage/contracts" }, { label: summary.name[locale] }]} />
      <div className="mt-2">
        <PageHeading
          title={summary.name[locale]}
          lead={[summary.brand?.[locale], `${text.contractNumber} ${summary.number}`].filter(Boolean).join("　")}
          aside={<ContractState locale={locale} state={summary.state} />}
        />
      </div>
      <ContractFacts locale={locale} detail={detail} />
      {detail.right?.open ? (
        <div className="mt-4">
          <RightNote locale={locale} contractId={summary.id} right={detail.right} documents={summary.documents} />
        </div>
      ) : null}
      <p className="no-print mt-4 flex flex-wrap gap-3">
        <ButtonLink href="/mypage/options">{text.acts.options}</ButtonLink>
        {summary.slots.length > 0 ? (
          <ButtonLink href="/mypage/account-ids" look="outline">
            {text.acts.ids}
          </ButtonLink>
        ) : null}
        <ButtonLink href={contractPath(summary.id, "document")} look="outline">
          {endings.document.fromContract}
        </ButtonLink>
        <ButtonLink href={contractPath(summary.id, "end")} look="outline">
          {endings.fromContract}
        </ButtonLink>
      </p>
      <ContractNotices locale={locale} contractId={summary.id} lines={notices.lines} />
      <ContractFlow locale={locale} detail={detail} />
      <ContractTermsList locale={locale} detail={detail} />
      <OptionsTable locale={locale} detail={detail} />
      {summary.slots.length > 0 ? (
        <Section id="slots" title={text.slots} action={<TextLink href="/mypage/account-ids">{text.changeIds}</TextLink>}>
          <SlotMeters locale={locale} slots={summary.slots} documents={summary.documents} />
        </Section>
      ) : null}
      <Section
        id="procedures"
        title={text.procedures.title}
        action={detail.procedures.length > 0 ? <TextLink href="/mypage/procedures">{text.procedures.all}</TextLink> : null}
      >
        {detail.procedures.length > 0 ? (
          <ProceduresTable locale={locale} lines={detail.procedures} />
        ) : (
          <p className="text-note text-muted">{text.procedures.none}</p>
        )}
      </Section>
      <NotHereSection locale={locale} view={detail.notHere} />
      <ContractHistory
        locale={locale}
        history={detail.history}
        hrefOf={(page) => `/mypage/contracts/${summary.id}?history=${page}#history-title` as Route}
      />
    </>
  );
}
