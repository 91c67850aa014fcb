import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";

type Ending = {
  readonly reason: "role-changed" | "password-changed";
  /** The session that asks, where it is the login's own and goes on; null ends all, whatever else refers to them. */
  readonly keep: string | null;
  readonly at: Temporal.Instant;
};

/** Ends a login's sessions and what is half done of new ones. Without one to keep, the epoch moves too, so that none outlives it. */
export async function endLoginSessions(tx: Tx, accountId: string, { reason, keep, at }: Ending): Promise<void> {
  const now = toInstantColumn(at);
  const others = keep !== null && isUuid(keep) ? { id: { not: keep } } : {};
  await tx.session.updateMany({ where: { accountId, endedAt: null, ...others }, data: { endedAt: now, endReason: reason } });
  await tx.pendingLogin.updateMany({ where: { accountId, consumedAt: null }, data: { consumedAt: now } });
  if (keep === null) await tx.account.updateMany({ where: { id: accountId }, data: { epoch: { increment: 1 } } });
}
