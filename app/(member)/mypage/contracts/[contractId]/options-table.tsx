import type { Route } from "next";
import { OptionStateChip } from "@/components/billing/contract-state";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";
import type { OptionLine } from "@/lib/queries/contracts/option-lines";
import { OptionFee, OptionPeriod, OptionReasons } from "../option-figures";

/** The options of the contract: state, period, fee, and what can be asked for. */
export function OptionsTable({ locale, detail: { summary, terms } }: { locale: Locale; detail: ContractDetail }) {
  const text = messagesFor(locale).contracts;
  const { documents } = summary;
  const columns: Column<OptionLine>[] = [
    {
      key: "option",
      label: text.optionTable.option,
      rowHeader: true,
      cell: (line) => (
        <>
          <span className="font-bold text-heading">{line.name[locale]}</span>
          {line.accountId ? <span className="block text-note">{line.accountId}</span> : null}
          <span className="block text-note text-muted">{line.description[locale]}</span>
        </>
      ),
    },
    {
      key: "state",
      label: text.optionTable.state,
      bareInCard: true,
      cell: (line) => <OptionStateChip locale={locale} state={line.state} />,
    },
    { key: "period", label: text.optionTable.period, cell: (line) => <OptionPeriod locale={locale} line={line} /> },
    {
      key: "fee",
      label: text.optionTable.fee,
      align: "end",
      cell: (line) => <OptionFee locale={locale} line={line} documents={documents} />,
    },
    {
      key: "act",
      label: text.optionTable.act,
      align: "end",
      bareInCard: true,
      cell: (line) => <OptionAct locale={locale} line={line} />,
    },
  ];
  return (
    <Section id="options" title={text.options} action={<TextLink href="/mypage/options">{text.optionTable.all}</TextLink>}>
      <Table
        locale={locale}
        caption={text.options}
        columns={columns}
        rows={[...summary.options]}
        rowKey={(line) => line.key}
        detail={(line) => (line.state === "none" ? null : <OptionReasons locale={locale} line={line} documents={documents} />)}
      />
      {summary.options.some((line) => !line.sold) ? (
        <p className="mt-3 text-note text-muted">{text.optionTable.byPhoneNote(terms.phone.number, terms.phone.hours[locale])}</p>
      ) : null}
    </Section>
  );
}

/** A link where it can be asked for; else the reason, and which channel. */
function OptionAct({ locale, line }: { locale: Locale; line: OptionLine }) {
  const text = messagesFor(locale).contracts.optionTable;
  if (line.act)
    return (
      <TextLink href={optionHref(line)} about={line.name[locale]}>
        {text[line.act]}
      </TextLink>
    );
  if (!line.sold) return <span className="text-note">{text.byPhone}</span>;
  return line.refusal ? <span className="text-note text-muted">{renderRefusal(line.refusal, locale).text}</span> : null;
}

/** What an account ID holds is ended for that ID. */
function optionHref({ code, act, accountId }: OptionLine): Route {
  const holder = accountId === null ? "" : `?id=${encodeURIComponent(accountId)}`;
  return `/mypage/options/${code}/${act === "add" ? "order" : "cancel"}${holder}` as Route;
}
