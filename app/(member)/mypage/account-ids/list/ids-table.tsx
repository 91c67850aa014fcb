import type { Route } from "next";
import { RoleChip } from "@/components/billing/role-chip";
import { Chip } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDate, joinList } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { AccountIdsView } from "@/lib/queries/account-ids/list-account-ids";
import type { RegisteredId } from "@/lib/queries/account-ids/registered-ids";

/** The account IDs: who, role, mail, login, options, and 削除 where the login may. */
export function IdsTable({ locale, view }: { locale: Locale; view: AccountIdsView }) {
  const text = messagesFor(locale).accountIds;
  const columns: Column<RegisteredId>[] = [
    {
      key: "id",
      label: text.id,
      rowHeader: true,
      cell: (id) => (
        <>
          <TextLink href={`/mypage/account-ids/${encodeURIComponent(id.accountId)}` as Route} bold>
            {id.accountId}
          </TextLink>
          {id.isReader ? <span className="text-note">{text.you}</span> : null}
          <span className="block text-note text-muted">
            {id.name}
            {text.kana(id.kana)}
          </span>
        </>
      ),
    },
    { key: "role", label: text.role, bareInCard: true, cell: (id) => <RoleChip locale={locale} role={id.role} /> },
    {
      key: "mail",
      label: text.mail,
      cell: (id) => (
        <TextLink href={`/mypage/mail/${encodeURIComponent(id.accountId)}` as Route} about={text.removeFor(id.accountId)}>
          {text.mails[id.mail]}
        </TextLink>
      ),
    },
    { key: "login", label: text.login, cell: (id) => <LoginState locale={locale} id={id} phone={view.phone.number} /> },
    {
      key: "options",
      label: text.options,
      cell: (id) =>
        joinList(
          id.options.map((name) => name[locale]),
          locale,
        ) || messagesFor(locale).common.none,
    },
    ...(view.mayManage
      ? [
          {
            key: "act",
            label: text.act,
            align: "end",
            bareInCard: true,
            cell: (id: RegisteredId) => (
              <TextLink
                href={`/mypage/account-ids/${encodeURIComponent(id.accountId)}/delete` as Route}
                about={text.removeFor(id.accountId)}
              >
                {text.remove}
              </TextLink>
            ),
          } as const,
        ]
      : []),
  ];
  return (
    <Table
      locale={locale}
      caption={view.mayManage ? text.listTitle(view.ids.length) : text.ownTitle}
      columns={columns}
      rows={[...view.ids]}
      rowKey={(id) => id.accountId}
    />
  );
}

function LoginState({ locale, id, phone }: { locale: Locale; id: RegisteredId; phone: string }) {
  const text = messagesFor(locale).accountIds;
  switch (id.state) {
    case "first-login":
      return (
        <>
          <Chip tone="waiting" icon="key">
            {text.states["first-login"]}
          </Chip>
          <span className="block text-note text-muted">{activationWords(id, locale)}</span>
        </>
      );
    case "locked":
      return (
        <>
          <Chip tone="error" icon="lock">
            {text.states.locked}
          </Chip>
          <span className="block text-note text-muted">{text.lockedHint(phone)}</span>
        </>
      );
    case "usable":
      return (
        <>
          <Chip tone="done">{text.states.usable}</Chip>
          {id.lastLoginAt ? (
            <span className="block text-note text-muted">{text.lastLogin(formatInstant(id.lastLoginAt, locale))}</span>
          ) : null}
        </>
      );
  }
}

function activationWords({ activationUntil, activationExpired }: RegisteredId, locale: Locale): string {
  const text = messagesFor(locale).accountIds;
  if (!activationUntil) return text.activationGone;
  const until = formatDate(dateInJapan(activationUntil), locale);
  return activationExpired ? text.activationExpired(until) : text.activationUntil(until);
}
