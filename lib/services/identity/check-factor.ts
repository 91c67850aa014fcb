import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/scope";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { giveTryBack, lockIfSpent, memberOf, takeTry } from "./tries";

/**
 * Lets a second factor be looked at once, under the account's own counter: taken before, given back when it is right. The counter's row
 * lock lets the tries of one account through one by one. A wrong one is recorded, and locks when it was the last (CL-09).
 */
export async function checkFactor(
  tx: Tx,
  accountId: string,
  operator: Operator,
  at: Temporal.Instant,
  factor: "mail-code" | "backup-code" | "activation-code",
  look: () => Promise<boolean>,
): Promise<boolean> {
  const limit = operator.identity.lock.after;
  if (!(await takeTry(tx, accountId, "factor", limit, at))) return false;
  if (await look()) return giveTryBack(tx, accountId, "factor");
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "login.failed",
    subject: { kind: "account", id: accountId },
    memberId: await memberOf(tx, accountId),
    data: { factor },
  });
  await lockIfSpent(tx, accountId, limit, at);
  return false;
}
