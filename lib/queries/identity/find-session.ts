import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
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
    const row = await readStanding(tx, tokenHash, at);
    if (!row) return null;
    const { idleMinutes } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.identity.sessions.member;
    const idleSeconds = at.since(fromInstantColumn(row.lastSeenAt)).total("seconds");
    if (idleSeconds >= idleMinutes * 60) return null;
    const { accountId, memberId, contractId, brand, locale, sessionId } = row;
    const login = {
      kind: "account",
      accountId,
      memberId,
      brand,
      locale: isLocale(locale) ? locale : defaultLocale,
      sessionId,
    } as const;
    const touchDue = idleSeconds >= TOUCH_SECONDS;
    if (contractId === null) {
      const bounds = row.scope === "all" ? {} : { boundedBy: row.grantId };
      return { actor: { ...login, contractId, role: row.role, ...bounds }, touchDue };
    }
    const role = roles[row.role];
    return role ? { actor: { ...login, contractId, role }, touchDue } : null;
  });
}

type Standing = {
  readonly sessionId: string;
  readonly accountId: string;
  readonly grantId: string;
  readonly memberId: string;
  readonly contractId: string | null;
  readonly brand: string;
  readonly locale: string;
  readonly role: string;
  readonly scope: string;
  readonly lastSeenAt: Date;
};

/** One statement, since every request asks. The login's scope reads no member: that one has left is all that it is told. */
async function readStanding(tx: Tx, tokenHash: string, at: Temporal.Instant): Promise<Standing | undefined> {
  const now = toInstantColumn(at);
  const rows = await tx.$queryRaw<Standing[]>`
    SELECT s.id AS "sessionId", s.account_id AS "accountId", s.grant_id AS "grantId", g.member_id AS "memberId",
      g.contract_id AS "contractId", s.brand, a.locale, g.role, g.scope, s.last_seen_at AS "lastSeenAt"
    FROM session s JOIN account a ON a.id = s.account_id JOIN account_grant g ON g.id = s.grant_id
    WHERE s.token_hash = ${tokenHash} AND s.ended_at IS NULL AND s.expires_at > ${now}
      AND a.deleted_at IS NULL AND a.locked_at IS NULL AND a.epoch = s.epoch AND a.brand = s.brand
      AND g.ended_at IS NULL AND (g.until IS NULL OR g.until > ${now}) AND NOT has_left(g.member_id)`;
  return rows[0];
}
