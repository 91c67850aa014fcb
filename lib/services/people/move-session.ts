import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { newToken } from "@/lib/services/identity/secrets";

export type MovedSession = { readonly token: string; readonly maxAgeSeconds: number };

/**
 * Goes on with another grant of the same login: the session ends and another begins with a token of its own and the same end, so that
 * switching neither prolongs a login nor takes a step-up along. Null: the session is over, or was moved by another tab just now.
 */
export async function moveSession(
  tx: Tx,
  { sessionId, grantId }: { readonly sessionId: string; readonly grantId: string },
  at: Temporal.Instant,
): Promise<MovedSession | null> {
  const now = toInstantColumn(at);
  const ended = await tx.session.updateMany({
    where: { id: sessionId, endedAt: null, expiresAt: { gt: now } },
    data: { endedAt: now, endReason: "switched" },
  });
  if (ended.count !== 1) return null;
  const { accountId, brand, epoch, device, expiresAt } = await tx.session.findUniqueOrThrow({ where: { id: sessionId } });
  const token = newToken();
  await tx.session.create({
    data: {
      id: randomUUID(),
      tokenHash: sha256(token),
      accountId,
      grantId,
      brand,
      epoch,
      device,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    },
  });
  return { token, maxAgeSeconds: Math.floor(fromInstantColumn(expiresAt).since(at).total("seconds")) };
}
