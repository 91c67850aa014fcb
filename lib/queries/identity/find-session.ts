import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import type { LoginRole, PortalActor } from "@/lib/domain/permission";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";

/** `last_seen_at` is written once a minute at most, not at each request. */
const TOUCH_SECONDS = 60;

export type FoundSession = { readonly actor: PortalActor; readonly touchDue: boolean };

const roles: Readonly<Record<string, LoginRole>> = { holder: "holder", admin: "admin", user: "user" };

/** The session of a cookie's secret, while everything that it rests on still stands, and the account is not locked (DECISIONS 4); the role is the grant's of this moment. */
export async function findSession(token: string, at: Temporal.Instant): Promise<FoundSession | null> {
  const tokenHash = sha256(token);
  return asAuth(async (tx) => {
    const row = await tx.session.findUnique({ where: { tokenHash }, include: { account: true, grant: true } });
    if (!row || row.endedAt || row.account.deletedAt || row.account.lockedAt || row.grant.endedAt) return null;
    if (await hasLeft(tx, row.grant.memberId)) return null;
    if (row.grant.until && row.grant.until.getTime() <= at.epochMilliseconds) return null;
    if (row.epoch !== row.account.epoch || row.brand !== row.account.brand) return null;
    const { idleMinutes } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.identity.sessions.member;
    const idleSeconds = at.since(fromInstantColumn(row.lastSeenAt)).total("seconds");
    if (idleSeconds >= idleMinutes * 60 || row.expiresAt.getTime() <= at.epochMilliseconds) return null;
    const { locale } = row.account;
    const login = {
      kind: "account",
      accountId: row.accountId,
      memberId: row.grant.memberId,
      brand: row.brand,
      locale: isLocale(locale) ? locale : defaultLocale,
      sessionId: row.id,
    } as const;
    const touchDue = idleSeconds >= TOUCH_SECONDS;
    const { contractId } = row.grant;
    if (contractId === null) {
      const bounds = row.grant.scope === "all" ? {} : { boundedBy: row.grantId };
      return { actor: { ...login, contractId, role: row.grant.role, ...bounds }, touchDue };
    }
    const role = roles[row.grant.role];
    return role ? { actor: { ...login, contractId, role }, touchDue } : null;
  });
}

/** The login's scope reads no member; that one has left is all that it is told. */
async function hasLeft(tx: Tx, memberId: string): Promise<boolean> {
  const [member] = await tx.$queryRaw<{ left: boolean }[]>`SELECT has_left(${memberId}::uuid) AS left`;
  return member?.left !== false;
}
