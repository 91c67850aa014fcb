import { Chip, type ChipTone } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MemberPage } from "@/lib/queries/staff/find-member";
import type { AccountState, MemberAccount } from "@/lib/queries/staff/member-accounts";
import { withQuery } from "../../../../parts/search-params";
import { StaffSection } from "../../../../parts/staff-heading";
import { staffText } from "../../../../parts/staff-text";

const tones: Record<AccountState, ChipTone> = { locked: "error", "first-login": "waiting", usable: "done", deleted: "neutral" };

type AccountsSectionProps = {
  locale: Locale;
  accounts: readonly MemberAccount[];
  memberId: string;
  /** What the viewer's role may do. */
  acts: MemberPage["acts"];
};

/** Every login of the member, with its state and where its codes go (masked). */
export function AccountsSection({ locale, accounts, memberId, acts }: AccountsSectionProps) {
  const text = staffText(locale).staff.member;
  const named = (words: Record<string, string>, code: string) => words[code] ?? code;
  const columns: Column<MemberAccount>[] = [
    {
      key: "id",
      label: text.loginColumns.id,
      rowHeader: true,
      cell: (row) => (
        <>
          <span className="font-bold">{row.loginId}</span>
          <span className="block text-chip text-muted">{row.name}</span>
        </>
      ),
    },
    { key: "role", label: text.loginColumns.role, cell: (row) => named(text.roles, row.role) },
    {
      key: "state",
      label: text.loginColumns.state,
      cell: (row) => (
        <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
          <Chip tone={tones[row.state]} {...(row.state === "locked" ? { icon: "lock" as const } : {})}>
            {text.states[row.state]}
          </Chip>
          {row.state === "locked" ? (
            <TextLink href={withQuery(`/staff/locks/${row.id}`, {})} about={row.loginId}>
              {text.unlock}
            </TextLink>
          ) : null}
          {acts.includes("password-help") && row.state !== "deleted" ? (
            <TextLink href={withQuery(`/staff/members/${memberId}/reset-link/${row.id}`, {})} about={row.loginId}>
              {messagesFor(locale).staffReset.passwordHelp.link}
            </TextLink>
          ) : null}
        </span>
      ),
    },
    {
      key: "factors",
      label: text.loginColumns.factors,
      cell: (row) =>
        row.factors.length === 0 ? (
          <span className="text-muted">—</span>
        ) : (
          <ul>
            {row.factors.map((factor) => (
              <li key={factor.id}>
                {named(text.methods, factor.method)} {factor.hint}
              </li>
            ))}
            {acts.includes("factor-reset") && row.state !== "deleted" ? (
              <li>
                <TextLink href={withQuery(`/staff/factor-reset/account/${row.id}`, {})} about={row.loginId}>
                  {messagesFor(locale).staffReset.act}
                </TextLink>
              </li>
            ) : null}
          </ul>
        ),
    },
    {
      key: "last",
      label: text.loginColumns.last,
      cell: (row) => (row.lastLoginAt ? formatInstant(row.lastLoginAt, locale) : text.never),
    },
    {
      key: "sessions",
      label: text.loginColumns.sessions,
      align: "end",
      cell: (row) => <span className="nums">{row.openSessions}</span>,
    },
  ];
  return (
    <StaffSection id="logins" title={text.logins}>
      {accounts.length === 0 ? (
        <p className="text-muted">{text.noLogins}</p>
      ) : (
        <Table locale={locale} dense caption={text.logins} columns={columns} rows={[...accounts]} rowKey={(row) => row.id} />
      )}
    </StaffSection>
  );
}
