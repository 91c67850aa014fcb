import type { Route } from "next";
import { ContractState } from "@/components/billing/contract-state";
import { TermChips } from "@/components/billing/term-chips";
import { YenAmount } from "@/components/billing/yen-amount";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractSummary } from "@/lib/queries/contracts/contract-summary";

/** The contracts at the foot of the home page: name, state, next date, fee. */
export function ContractsTable({ locale, contracts }: { locale: Locale; contracts: readonly ContractSummary[] }) {
  const text = messagesFor(locale).home.contracts;
  if (contracts.length === 0) {
    return (
      <Section id="contracts" title={text.title}>
        <Empty
          icon="box"
          title={text.emptyTitle}
          action={
            <ButtonLink href="/help" look="outline">
              {text.help}
            </ButtonLink>
          }
        >
          {text.emptyText}
        </Empty>
      </Section>
    );
  }
  const columns: Column<ContractSummary>[] = [
    {
      key: "service",
      label: text.service,
      rowHeader: true,
      cell: (contract) => (
        <>
          <TextLink href={`/mypage/contracts/${contract.id}` as Route} bold>
            {contract.name[locale]}
          </TextLink>
          <span className="block text-note text-muted">
            {[
              contract.brand?.[locale],
              contract.number,
              text.options(contract.options.filter((one) => one.state === "held").length),
            ]
              .filter(Boolean)
              .join(locale === "ja" ? "・" : " · ")}
          </span>
        </>
      ),
    },
    {
      key: "state",
      label: text.state,
      bareInCard: true,
      cell: (contract) => <ContractState locale={locale} state={contract.state} />,
    },
    { key: "next", label: text.next, cell: (contract) => <NextDate locale={locale} contract={contract} /> },
    {
      key: "fee",
      label: text.fee,
      align: "end",
      cell: (contract) =>
        contract.monthly === null || contract.state === "ended" ? (
          messagesFor(locale).common.none
        ) : (
          <>
            <YenAmount locale={locale} yen={contract.monthly} tax="excluded" />
            <span className="block text-note text-muted">{text.perMonth}</span>
            <TermChips locale={locale} terms={contract.priceTerms} documents={contract.documents} />
          </>
        ),
    },
  ];
  return (
    <Section id="contracts" title={text.title}>
      <Table locale={locale} caption={text.title} columns={columns} rows={[...contracts]} rowKey={(contract) => contract.id} />
    </Section>
  );
}

function NextDate({ locale, contract }: { locale: Locale; contract: ContractSummary }) {
  const text = messagesFor(locale).home.contracts;
  if (contract.endsOn) return <DateWithNote date={formatDate(contract.endsOn, locale)} note={text.ends} />;
  if (contract.state === "applied") return <DateWithNote date={formatDate(contract.startsOn, locale)} note={text.opens} />;
  return <DateWithNote date={messagesFor(locale).common.none} note={text.noEnd} />;
}

function DateWithNote({ date, note }: { date: string; note: string }) {
  return (
    <>
      {date}
      <span className="block text-note text-muted">{note}</span>
    </>
  );
}
