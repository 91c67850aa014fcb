import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { OpenChallenge } from "@/lib/db/challenge-rows";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { ChallengePurpose } from "@/lib/domain/identity/factor-method";

const uses: readonly string[] = ["login", "enrol", "step-up"] satisfies ChallengePurpose[];

/**
 * Uses the challenge up, for the one request whose proof was right: of two at once one gets true. Notes when a method was used, which is
 * the challenge's own unless it says otherwise; a test is no use.
 */
export async function passChallenge(
  tx: Tx,
  challenge: Pick<OpenChallenge, "id" | "accountId" | "factorId" | "purpose">,
  at: Temporal.Instant,
  factorId: string = challenge.factorId,
): Promise<boolean> {
  const now = toInstantColumn(at);
  const { count } = await tx.challenge.updateMany({
    where: { id: challenge.id, usedAt: null, replacedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count !== 1) return false;
  if (uses.includes(challenge.purpose))
    await tx.factor.updateMany({ where: { id: factorId, accountId: challenge.accountId }, data: { lastUsedAt: now } });
  return true;
}
