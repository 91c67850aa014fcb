import { Chip, type ChipTone } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MemberPage } from "@/lib/queries/staff/find-member";
import type { AccountState, MemberAccount } from "@/lib/queries/staff/member-accounts";
import { loginKind } from "../../../../parts/login-kind";
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
  const { staffReset } = messagesFor(locale);
  const actsOf = ({ id, state, factors }: MemberAccount) => [
    ...(state === "locked" && acts.includes("unlock") ? [{ href: `/staff/locks/${id}`, words: text.unlock }] : []),
    ...(state !== "deleted" && acts.includes("password-help")
      ? [{ href: `/staff/members/${memberId}/reset-link/${id}`, words: staffReset.passwordHelp.link }]
      : []),
    ...(state !== "deleted" && factors.length > 0 && acts.includes("factor-reset")
      ? [{ href: `/staff/factor-reset/account/${id}`, words: staffReset.act }]
      : []),
  ];
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
    {
      key: "role",
      label: text.loginColumns.role,
      cell: (row) => (
        <>
          {loginKind(locale, row)}
          {row.roleName ? <span className="block text-chip text-muted">{text.roleOf(row.roleName[locale])}</span> : null}
        </>
      ),
    },
    {
      key: "state",
      label: text.loginColumns.state,
      cell: (row) => (
        <Chip tone={tones[row.state]} {...(row.state === "locked" ? { icon: "lock" as const } : {})}>
          {text.states[row.state]}
        </Chip>
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
      cell: (row) => <span className="nums">{messagesFor(locale).staffPeople.sessions(row.openSessions)}</span>,
    },
    ...(accounts.some((row) => actsOf(row).length > 0)
      ? [
          {
            key: "acts",
            label: text.actsOf,
            cell: (row: MemberAccount) => (
              <span className="flex flex-col items-start gap-y-1">
                {actsOf(row).map(({ href, words }) => (
                  <TextLink key={href} href={withQuery(href, {})} about={row.loginId} className="inline-block min-h-6">
                    {words}
                  </TextLink>
                ))}
              </span>
            ),
          },
        ]
      : []),
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
