import "server-only";
import { Temporal } from "temporal-polyfill";
import type { AccountActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { fromInstantColumn } from "./dates";
import type { Tx } from "./scope";

/** How long a second login opens its pages. */
const openMinutes = 10;

/** Until when this session's second login is good; null where it is not, and number and password must be given (FB-07). */
export async function secondLoginUntil(tx: Tx, actor: AccountActor, at: Temporal.Instant): Promise<Temporal.Instant | null> {
  const { sessionId, memberId } = actor;
  if (!isUuid(sessionId)) return null;
  const row = await tx.secondLogin.findFirst({ where: { sessionId, memberId }, select: { confirmedAt: true } });
  const until = row && fromInstantColumn(row.confirmedAt).add({ minutes: openMinutes });
  return until && Temporal.Instant.compare(until, at) > 0 ? until : null;
}
