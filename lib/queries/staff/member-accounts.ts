import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type LoginState, loginStateOf } from "@/lib/domain/identity/login-state";
import type { Localized } from "@/lib/domain/localized";

export type AccountState = LoginState | "deleted";

export type MemberAccount = {
  readonly id: string;
  readonly loginId: string;
  readonly kind: string;
  readonly role: string;
  /** Of a member ID what the catalogue calls its role; the other kinds' roles are the site's own. */
  readonly roleName: Localized | null;
  readonly name: string;
  readonly state: AccountState;
  readonly lockedAt: Temporal.Instant | null;
  readonly lastLoginAt: Temporal.Instant | null;
  readonly factors: readonly { readonly id: string; readonly method: string; readonly hint: string | null }[];
  readonly openSessions: number;
};

/** Every login that a member has or had, with what staff may know of it: never a secret, only masked destinations. */
export async function memberAccounts(tx: Tx, memberId: string, at: Temporal.Instant): Promise<MemberAccount[]> {
  const grants = await tx.accountGrant.findMany({
    where: { memberId },
    include: { account: true },
    orderBy: [{ account: { kind: "desc" } }, { account: { loginId: "asc" } }, { createdAt: "desc" }],
  });
  const newest = [...new Map(grants.toReversed().map((grant) => [grant.accountId, grant])).values()].toReversed();
  const accountId = { in: newest.map((grant) => grant.accountId) };
  const factors = await tx.factor.findMany({
    where: { accountId, verifiedAt: { not: null } },
    select: { id: true, accountId: true, method: true, destinationHint: true },
    orderBy: { createdAt: "asc" },
  });
  const sessions = await tx.session.findMany({
    where: { accountId, endedAt: null, expiresAt: { gt: new Date(at.epochMilliseconds) } },
    select: { accountId: true },
  });
  const roles = (await catalogueInForce(tx, dateInJapan(at))).catalogue.memberRoles?.roles ?? [];
  return newest.map(({ account, role, endedAt }) => {
    const own = factors.filter((factor) => factor.accountId === account.id);
    return {
      id: account.id,
      loginId: account.loginId,
      kind: account.kind,
      role,
      roleName: account.kind === "member-id" ? (roles.find(({ code }) => code === role)?.label ?? null) : null,
      name: `${account.familyName} ${account.givenName}`,
      state:
        account.deletedAt || endedAt ? "deleted" : loginStateOf({ locked: account.lockedAt !== null, enrolled: own.length > 0 }),
      lockedAt: account.lockedAt && fromInstantColumn(account.lockedAt),
      lastLoginAt: account.lastLoginAt && fromInstantColumn(account.lastLoginAt),
      factors: own.map((factor) => ({ id: factor.id, method: factor.method, hint: factor.destinationHint })),
      openSessions: sessions.filter((session) => session.accountId === account.id).length,
    };
  });
}
