import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";

export type SessionView = {
  readonly id: string;
  readonly device: string | null;
  readonly startedAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly current: boolean;
};

export type SecurityView = {
  readonly methods: readonly { id: string; hint: string; since: Temporal.Instant; lastUsedAt: Temporal.Instant | null }[];
  readonly backupCodes: {
    readonly total: number;
    readonly left: number;
    readonly madeAt: Temporal.Instant | null;
    readonly used: readonly Temporal.Instant[];
  };
  readonly sessions: readonly SessionView[];
};

/** What one sees of one's own login: never a hash, a secret or a whole address. */
export async function getSecurityView(actor: AccountActor, at: Temporal.Instant): Promise<SecurityView> {
  const { accountId } = actor;
  return asMember(actor, async (tx) => {
    const { member } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.identity.sessions;
    const methods = await tx.factor.findMany({
      where: { accountId, verifiedAt: { not: null } },
      orderBy: { verifiedAt: "desc" },
      select: { id: true, destinationHint: true, createdAt: true, lastUsedAt: true },
    });
    const codes = await tx.backupCode.findMany({
      where: { accountId, replacedAt: null },
      orderBy: { usedAt: "desc" },
      select: { createdAt: true, usedAt: true },
    });
    const sessions = await tx.session.findMany({
      where: {
        accountId,
        endedAt: null,
        expiresAt: { gt: toInstantColumn(at) },
        lastSeenAt: { gt: toInstantColumn(at.subtract({ minutes: member.idleMinutes })) },
      },
      orderBy: { lastSeenAt: "desc" },
      select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    });
    const used = codes.flatMap(({ usedAt }) => (usedAt ? [fromInstantColumn(usedAt)] : []));
    const [first] = codes;
    return {
      methods: methods.map(({ id, destinationHint, createdAt, lastUsedAt }) => ({
        id,
        hint: destinationHint ?? "",
        since: fromInstantColumn(createdAt),
        lastUsedAt: lastUsedAt && fromInstantColumn(lastUsedAt),
      })),
      backupCodes: {
        total: codes.length,
        left: codes.length - used.length,
        madeAt: first ? fromInstantColumn(first.createdAt) : null,
        used,
      },
      sessions: sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
        id,
        device,
        startedAt: fromInstantColumn(createdAt),
        lastSeenAt: fromInstantColumn(lastSeenAt),
        current: id === actor.sessionId,
      })),
    };
  });
}
