import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/panel";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { HolderLine } from "@/lib/queries/options/list-options";
import { holderPath } from "../option-path";
import { OptionAct } from "./option-act";
import { OptionDates } from "./option-dates";
import { OptionStateChip } from "./option-state";

type Props = { locale: Locale; holders: readonly HolderLine[]; documents: DocumentTitles };

/** Which account ID has the option, since when, and what can be done for each; an ID without a mail address says how to get one. */
export function HoldersTable({ locale, holders, documents }: Props) {
  const text = messagesFor(locale).options;
  const columns: Column<HolderLine>[] = [
    {
      key: "id",
      label: text.holder,
      rowHeader: true,
      cell: ({ accountId, option }) => (
        <TextLink href={holderPath(option.code, "", accountId)} bold>
          {accountId}
        </TextLink>
      ),
    },
    {
      key: "state",
      label: text.state,
      bareInCard: true,
      cell: ({ option }) => <OptionStateChip locale={locale} state={option.state} />,
    },
    {
      key: "when",
      label: text.when,
      cell: ({ option }) => <OptionDates locale={locale} option={option} documents={documents} />,
    },
    {
      key: "act",
      label: text.act,
      bareInCard: true,
      cell: ({ accountId, mail, option }) => (
        <>
          <OptionAct locale={locale} option={option} documents={documents} />
          {option.act.kind === "refused" && option.act.refusal.kind === "requires-mail-address" && mail === "none" ? (
            <p className="mt-2">
              <TextLink href={`/mypage/mail/${encodeURIComponent(accountId)}` as Route} about={`（${accountId}）`}>
                {text.mailGet}
              </TextLink>
            </p>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <Section id="by-id" title={text.byIdTitle}>
      {holders.length === 0 ? (
        <Empty
          icon="users"
          title={text.byIdNone}
          action={<ButtonLink href={"/mypage/account-ids" as Route}>{text.byIdMake}</ButtonLink>}
        >
          {text.byIdNoneText}
        </Empty>
      ) : (
        <>
          <p className="mb-3">{text.byIdLead}</p>
          <Table
            locale={locale}
            caption={text.byIdTitle}
            columns={columns}
            rows={[...holders]}
            rowKey={({ accountId }) => accountId}
          />
        </>
      )}
    </Section>
  );
}
