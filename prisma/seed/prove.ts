import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";

/**
 * Does what a person does who is asked for a code once more: in a session of its own, which has just proved itself and is over afterwards.
 * Nobody holds its secret.
 */
export async function proving<T>(
  actor: AccountActor,
  at: Temporal.Instant,
  act: (actor: AccountActor) => Promise<T>,
): Promise<T> {
  const { accountId, brand } = actor;
  const sessionId = randomUUID();
  const now = toInstantColumn(at);
  const expiresAt = toInstantColumn(at.add({ minutes: 30 }));
  await asAuth(async (tx) => {
    const { epoch } = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { epoch: true } });
    const grant = await tx.accountGrant.findFirstOrThrow({ where: { accountId, endedAt: null }, select: { id: true } });
    const times = { createdAt: now, lastSeenAt: now, steppedUpAt: now, expiresAt };
    await tx.session.create({
      data: { id: sessionId, tokenHash: randomUUID(), accountId, grantId: grant.id, brand, epoch, ...times },
    });
  });
  const done = await act({ ...actor, sessionId });
  await asAuth((tx) =>
    tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: expiresAt, endReason: "logged-out" } }),
  );
  return done;
}
