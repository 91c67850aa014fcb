import type { Route } from "next";
import { ContractState, OptionStateChip } from "@/components/billing/contract-state";
import { groupedNumber } from "@/components/billing/customer-number";
import { SlotMeters } from "@/components/billing/slot-meters";
import { Panel } from "@/components/ui/panel";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import type { Localized } from "@/lib/domain/localized";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractSummary } from "@/lib/queries/contracts/contract-summary";
import type { OptionLine } from "@/lib/queries/contracts/option-lines";

type ContractCardProps = {
  locale: Locale;
  contract: ContractSummary;
  isUser: boolean;
  /** Logged in by the customer number: its password is changed by its own login alone. */
  isHolder: boolean;
  phone: { number: string; hours: Localized };
};

/** One contract of ご契約情報一覧 (FB-03): what it is, the state of each option, the counts. Says where what is changed. */
export function ContractCard({ locale, contract, isUser, isHolder, phone }: ContractCardProps) {
  const text = messagesFor(locale).contracts;
  const byPhone = text.changeByPhone(phone.number, phone.hours[locale]);
  const rows: SummaryRow[] = [
    { label: text.stateLabel, children: <ContractState locale={locale} state={contract.state} /> },
    {
      label: text.kind,
      children: <Value note={byPhone}>{[contract.brand?.[locale], contract.name[locale]].filter(Boolean).join(" ")}</Value>,
    },
    ...(contract.customerNumber
      ? [
          {
            label: text.customerNumber,
            children: (
              <Value note={isUser ? text.customerNumberMasked : undefined}>{groupedNumber(contract.customerNumber)}</Value>
            ),
          },
        ]
      : []),
    { label: text.contractNumber, children: contract.number },
    {
      label: text.password,
      children: <Value note={text.passwordNote}>{text.passwordMasked}</Value>,
      changeHref: isHolder ? ("/mypage/security/password" as Route) : undefined,
    },
  ];
  return (
    <Panel
      id={`contract-${contract.id}`}
      title={contract.name[locale]}
      action={
        <TextLink href={`/mypage/contracts/${contract.id}` as Route} about={contract.number}>
          {text.detail}
        </TextLink>
      }
    >
      <h3 className="mt-2 mb-2 text-h3">{text.basic}</h3>
      <SummaryList locale={locale} rows={rows} />
      <Heading title={text.options} link={{ href: "/mypage/options", label: text.changeOptions }} />
      <OptionStates locale={locale} options={contract.options} />
      {contract.slots.length > 0 ? (
        <>
          <Heading title={text.slots} link={{ href: "/mypage/account-ids", label: text.changeIds }} />
          <SlotMeters locale={locale} slots={contract.slots} documents={contract.documents} />
        </>
      ) : null}
    </Panel>
  );
}

function Value({ children, note }: { children: string; note?: string | undefined }) {
  return (
    <>
      {children}
      {note ? <span className="block text-note text-muted">{note}</span> : null}
    </>
  );
}

function Heading({ title, link }: { title: string; link: { href: Route; label: string } }) {
  return (
    <div className="mt-8 mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
      <h3 className="text-h3">{title}</h3>
      <span className="text-note">
        <TextLink href={link.href}>{link.label}</TextLink>
      </span>
    </div>
  );
}

/** One line for each option of the catalogue, however many account IDs hold it. */
function OptionStates({ locale, options }: { locale: Locale; options: readonly OptionLine[] }) {
  const text = messagesFor(locale).contracts;
  const byCode = [...new Set(options.map((line) => line.code))].map((code) => options.filter((line) => line.code === code));
  return (
    <dl className="grid gap-x-10 border-t border-line sm:grid-cols-2">
      {byCode.map((lines) => {
        const shown = lines.find((line) => line.state === "held") ?? lines[0];
        const holders = lines.filter((line) => line.accountId !== null && line.state === "held").length;
        return shown ? (
          <div key={shown.code} className="flex items-center justify-between gap-4 border-b border-line py-2.5">
            <dt>{shown.name[locale]}</dt>
            <dd className="shrink-0 text-right">
              <OptionStateChip locale={locale} state={shown.state} />
              {holders > 0 ? <span className="block text-note text-muted">{text.heldByIds(holders)}</span> : null}
            </dd>
          </div>
        ) : null;
      })}
    </dl>
  );
}
