import type { Term } from "../../domain/decision";
import type { AccountIdChange, AccountIdFacts } from "../../domain/procedures/account-id-change";
import type { PasswordChange } from "../../domain/procedures/password-change";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import type { LawClause } from "../reasons/clauses";
import { renderReason } from "../reasons/render-reason";
import type { ConfirmationDocument, DocumentRow } from "./confirmation-document";

type Chips = (terms: readonly Term[]) => LawClause[];

/** The details of an account ID as they will be; what changes, with what it was. */
export function changedRows({ accountId, before, after }: AccountIdChange, locale: Locale): DocumentRow[] {
  const { entries, roles, changedTo } = messagesFor(locale).procedures;
  const row = (label: string, of: (facts: AccountIdFacts) => string): DocumentRow => {
    const [old, now] = [of(before), of(after)];
    return { label, value: old === now ? now : changedTo(old, now), change: true };
  };
  return [
    { label: entries.accountId, value: accountId },
    row(entries.name, (one) => `${one.familyName} ${one.givenName}`),
    row(entries.kana, (one) => `${one.familyKana} ${one.givenKana}`),
    row(entries.userName, (one) => one.userName),
    row(entries.role, (one) => roles[one.role]),
  ];
}

/** What follows from the change of an account ID: a new role ends its sessions, and the string stays as it is. */
export function accountIdEffects(shown: AccountIdChange, chips: Chips, locale: Locale): ConfirmationDocument["effects"] {
  const { lead, role, stays, reversible } = messagesFor(locale).procedures.accountIdEffects;
  const { roles } = messagesFor(locale).procedures;
  const isNewRole = shown.before.role !== shown.after.role;
  return {
    lead,
    rows: [
      ...(isNewRole ? [role(roles[shown.after.role])] : []),
      ...shown.notices.map((notice) => renderReason(notice, locale).sentence),
      stays(shown.accountId),
    ],
    reversible,
    chips: chips([...shown.notices.flatMap((notice) => notice.terms), shown.term]),
  };
}

/** What follows from a new password: other logins end, and the old one never comes back. */
export function passwordEffects(shown: PasswordChange, chips: Chips, locale: Locale): ConfirmationDocument["effects"] {
  const text = messagesFor(locale).procedures.passwordEffects;
  return {
    lead: text.lead,
    rows: [shown.own ? text.ownSessions : text.sessions, ...(shown.accountId === null ? [] : [text.mailBox]), text.past],
    reversible: text.next,
    chips: chips([shown.term]),
  };
}
