import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { normaliseCode } from "@/lib/domain/identity/codes";
import { checkFactor } from "./check-factor";
import type { OpenPending } from "./pending-login";
import { hashLongCode } from "./secrets";

/** Whether whoever logs in for the first time is the one that the login was made for. A wrong code counts; it isn't used up by looking. */
export async function mayEnrol(
  tx: Tx,
  { accountId, handedOver }: OpenPending,
  typed: string | null,
  operator: Operator,
  at: Temporal.Instant,
): Promise<boolean> {
  if (handedOver) return true;
  return checkFactor(tx, accountId, operator, at, "activation-code", async () => {
    const codeHash = hashLongCode(accountId, normaliseCode(typed ?? ""));
    const live = await tx.activationCode.count({
      where: { accountId, codeHash, usedAt: null, expiresAt: { gt: toInstantColumn(at) } },
    });
    return live === 1;
  });
}

/** Uses the activation code up, where one is needed: the guarded update that lets only one of two browsers enrol. */
export async function spendActivationCode(
  tx: Tx,
  { accountId, handedOver }: OpenPending,
  at: Temporal.Instant,
): Promise<boolean> {
  if (handedOver) return true;
  const now = toInstantColumn(at);
  const { count } = await tx.activationCode.updateMany({
    where: { accountId, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now, revealEnc: null, revealUntil: null },
  });
  return count === 1;
}
