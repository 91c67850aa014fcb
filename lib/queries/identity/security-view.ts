import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PortalActor } from "@/lib/domain/permission";
import { type MethodView, methodViews } from "./method-view";

export type SessionView = {
  readonly id: string;
  readonly device: string | null;
  readonly startedAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly current: boolean;
};

export type SecurityView = {
  readonly methods: readonly MethodView[];
  readonly backupCodes: {
    readonly total: number;
    readonly left: number;
    readonly madeAt: Temporal.Instant | null;
    readonly used: readonly Temporal.Instant[];
    /** In the order of the list that was kept. */
    readonly list: readonly { readonly number: number; readonly usedAt: Temporal.Instant | null }[];
  };
  readonly sessions: readonly SessionView[];
};

/** What one sees of one's own login: never a hash, a secret or a whole address. */
export async function getSecurityView(actor: PortalActor, at: Temporal.Instant): Promise<SecurityView> {
  const { accountId } = actor;
  return asMember(actor, async (tx) => {
    const { member } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.identity.sessions;
    const methods = await methodViews(tx, accountId);
    const codes = await tx.backupCode.findMany({
      where: { accountId, replacedAt: null },
      orderBy: { usedAt: "desc" },
      select: { createdAt: true, usedAt: true, number: true },
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
      methods,
      backupCodes: {
        total: codes.length,
        left: codes.length - used.length,
        madeAt: first ? fromInstantColumn(first.createdAt) : null,
        used,
        list: codes
          .map(({ number, usedAt }) => ({ number, usedAt: usedAt && fromInstantColumn(usedAt) }))
          .sort((a, b) => a.number - b.number),
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
