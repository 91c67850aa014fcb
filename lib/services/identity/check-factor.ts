import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { memberOfAccount } from "@/lib/db/member-of-account";
import type { Tx } from "@/lib/db/scope";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { type LoginOrigin, recordLoginEvent } from "./history/record-login-event";
import { giveTryBack, lockIfSpent, takeTry } from "./tries";

/** What is looked at, for the records. */
export type FactorKind = "mail-code" | "sms-code" | "totp" | "passkey" | "backup-code" | "activation-code";

/**
 * Lets a second factor be looked at once, under the account's own counter: taken before, given back when it is right. The counter's row
 * lock lets the tries of one account through one by one. A wrong one is recorded, and locks when it was the last (CL-09). `over` is no
 * guess: what was asked is answered already, nothing was looked at, and nothing is counted. `origin` is null for somebody logged in.
 */
export async function checkFactor(
  tx: Tx,
  accountId: string,
  operator: Operator,
  at: Temporal.Instant,
  factor: FactorKind,
  look: () => Promise<boolean | "over">,
  origin: LoginOrigin | null = {},
): Promise<boolean> {
  const limit = operator.identity.lock.after;
  if (!(await takeTry(tx, accountId, "factor", limit, at))) return false;
  const seen = await look();
  if (seen) return (await giveTryBack(tx, accountId, "factor")) && seen === true;
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: origin ? "login.failed" : "factor.check-failed",
    subject: { kind: "account", id: accountId },
    memberId: await memberOfAccount(tx, accountId),
    data: { factor },
  });
  if (origin) await recordLoginEvent(tx, { accountId, succeeded: false, factor, origin, at });
  await lockIfSpent(tx, accountId, limit, at);
  return false;
}
