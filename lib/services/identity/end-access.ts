import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";

type Ending = {
  readonly reason: string;
  /** The session that asks, where it is the login's own and goes on; null ends all, whatever else refers to them. */
  readonly keep: string | null;
  /** Whether the epoch moves here, so that none outlives it: not where one goes on, nor where the caller moves it with more of the row. */
  readonly movesEpoch: boolean;
  readonly at: Temporal.Instant;
};

/** Ends a login's sessions and what is half done of new ones. Answers how many sessions ended. */
export async function endAccess(tx: Tx, accountId: string, { reason, keep, movesEpoch, at }: Ending): Promise<number> {
  const others = keep !== null && isUuid(keep) ? { id: { not: keep } } : {};
  const ended = await endSessions(tx, { accountId, ...others }, reason, at);
  await dropPendingLogins(tx, accountId, at);
  if (movesEpoch) await moveEpoch(tx, accountId);
  return ended;
}

type Which =
  | { readonly accountId: string; readonly id?: string | { readonly not: string } }
  | { readonly grantId: string | { readonly in: string[] } };

/** Ends open sessions, of a login or of what is worked with one grant, and nothing else. */
export async function endSessions(tx: Tx, which: Which, endReason: string, at: Temporal.Instant): Promise<number> {
  const data = { endedAt: toInstantColumn(at), endReason };
  return (await tx.session.updateMany({ where: { ...which, endedAt: null }, data })).count;
}

/** No login that has begun goes on: of one account, or of several. */
export async function dropPendingLogins(tx: Tx, accountId: string | { in: string[] }, at: Temporal.Instant): Promise<void> {
  await tx.pendingLogin.updateMany({ where: { accountId, consumedAt: null }, data: { consumedAt: toInstantColumn(at) } });
}

/** Sessions that were opened before are over, whatever became of their rows. */
export async function moveEpoch(tx: Tx, accountId: string): Promise<void> {
  await tx.account.updateMany({ where: { id: accountId }, data: { epoch: { increment: 1 } } });
}
