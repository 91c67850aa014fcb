import "server-only";
import type { Temporal } from "temporal-polyfill";
import { holdsAt } from "@/lib/db/live-grant";
import { asAuth, asMember, type Tx } from "@/lib/db/scope";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";
import { noticeAddresses } from "./notice-address";

export type LoginOwner = {
  readonly accountId: string;
  readonly memberId: string;
  readonly loginId: string;
  readonly locale: Locale;
  /** Where a link that opens something goes. Null: nobody can be reached by mail. */
  readonly to: string | null;
  /** Where news of the login go: every address that it has, so that none of them decides what the others hear. */
  readonly news: readonly string[];
};

/**
 * The person behind a login and where mail reaches that person: where codes go, else the member's contact address, if the login is the
 * member's own. An account ID of somebody else in the household, or a colleague's login, never falls back to it: that mail would reach
 * another person. Null for a login that nobody holds any more.
 */
export async function findLoginOwner(accountId: string, at: Temporal.Instant): Promise<LoginOwner | null> {
  const found = await asAuth((tx) => readOwner(tx, accountId, at));
  if (!found) return null;
  const { ownLogin, ...owner } = found;
  if (owner.to !== null || !ownLogin) return owner;
  const { memberId } = owner;
  const member = await asMember({ memberId }, (tx) =>
    tx.member.findUnique({ where: { id: memberId }, select: { contactMail: true } }),
  );
  const to = member?.contactMail ?? null;
  return { ...owner, to, news: to === null ? [] : [to] };
}

async function readOwner(tx: Tx, accountId: string, at: Temporal.Instant): Promise<(LoginOwner & { ownLogin: boolean }) | null> {
  const account = await tx.account.findFirst({
    where: { id: accountId, deletedAt: null },
    select: { loginId: true, kind: true, locale: true },
  });
  const grant = await tx.accountGrant.findFirst({
    where: { accountId, ...holdsAt(at) },
    orderBy: { createdAt: "asc" },
    select: { memberId: true, contractId: true },
  });
  if (!account || !grant) return null;
  const { memberId } = grant;
  const news = await noticeAddresses(tx, accountId);
  return {
    accountId,
    memberId,
    loginId: account.loginId,
    locale: isLocale(account.locale) ? account.locale : defaultLocale,
    to: news[0] ?? null,
    news,
    ownLogin: account.kind === "customer-number" || (account.kind === "member-id" && (await isFirst(tx, memberId, accountId))),
  };
}

/** Whoever registered a member holds its first member-wide grant; the contact address is that person's. */
async function isFirst(tx: Tx, memberId: string, accountId: string): Promise<boolean> {
  const first = await tx.accountGrant.findFirst({
    where: { memberId, contractId: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { accountId: true },
  });
  return first?.accountId === accountId;
}
