import type { Route } from "next";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDate, formatRange } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MemberContract } from "@/lib/queries/staff/member-contracts";
import { StaffSection } from "../../../../parts/staff-heading";
import { staffText } from "../../../../parts/staff-text";

const tones: Record<MemberContract["state"], ChipTone> = {
  applied: "waiting",
  active: "done",
  cancelling: "active",
  suspended: "deadline",
  ended: "neutral",
};

type ContractsSectionProps = {
  locale: Locale;
  memberId: string;
  contracts: readonly MemberContract[];
  /** Whether the viewer's role takes cancellations. */
  mayCancel: boolean;
};

/** The member's contracts with the options that are held today. */
export function ContractsSection({ locale, memberId, contracts, mayCancel }: ContractsSectionProps) {
  const text = staffText(locale).staff.member;
  const period = (row: MemberContract) => {
    if (row.endsOn) return formatRange(row.startsOn, row.endsOn, locale);
    return `${formatDate(row.startsOn, locale)}${locale === "ja" ? "〜" : " –"}`;
  };
  const columns: Column<MemberContract>[] = [
    {
      key: "number",
      label: text.contractColumns.number,
      rowHeader: true,
      cell: (row) => (
        <>
          <span className="nums font-bold">{row.number}</span>
          {row.customerNumber ? (
            <span className="nums block text-chip text-muted">{text.customerNumber(row.customerNumber)}</span>
          ) : null}
        </>
      ),
    },
    {
      key: "product",
      label: text.contractColumns.product,
      cell: (row) => (
        <>
          {row.product[locale]}
          <span className="block text-chip text-muted">
            {[row.brand[locale], row.plan?.[locale]].filter(Boolean).join(locale === "ja" ? "・" : " · ")}
          </span>
        </>
      ),
    },
    {
      key: "state",
      label: text.contractColumns.state,
      cell: (row) => <Chip tone={tones[row.state]}>{text.contractStates[row.state]}</Chip>,
    },
    { key: "period", label: text.contractColumns.period, cell: period },
    { key: "options", label: text.contractColumns.options, cell: (row) => <Options locale={locale} options={row.options} /> },
    {
      key: "act",
      label: messagesFor(locale).contracts.optionTable.act,
      align: "end",
      bareInCard: true,
      cell: (row) =>
        mayCancel && row.endedByPhone ? (
          <TextLink href={`/staff/members/${memberId}/contracts/${row.id}/cancel` as Route} about={row.number}>
            {messagesFor(locale).staffLineEnd.act}
          </TextLink>
        ) : null,
    },
  ];
  return (
    <StaffSection id="contracts" title={text.contracts}>
      {contracts.length === 0 ? (
        <p className="text-muted">{text.noContracts}</p>
      ) : (
        <Table locale={locale} dense caption={text.contracts} columns={columns} rows={[...contracts]} rowKey={(row) => row.id} />
      )}
    </StaffSection>
  );
}

function Options({ locale, options }: { locale: Locale; options: MemberContract["options"] }) {
  const text = staffText(locale).staff.member;
  if (options.length === 0) return <span className="text-muted">{text.noOptions}</span>;
  return (
    <ul>
      {options.map((option) => (
        <li key={option.id}>
          {option.name[locale]}
          {option.heldBy ? text.heldBy(option.heldBy) : ""}
          {option.endsOn ? (
            <span className="ml-2 text-chip text-muted">{text.until(formatDate(option.endsOn, locale))}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
