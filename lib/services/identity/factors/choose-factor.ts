import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import type { OpenChallenge } from "@/lib/db/challenge-rows";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Sending, sendCode } from "./send-code";

/**
 * Lets another verified method of the account answer an open challenge, and sends its code where it has one. Null when it is not one of the
 * account's. A code that was sent to the same method a moment ago still works, and no second one goes out.
 */
export async function chooseFactor(
  tx: Tx,
  challenge: OpenChallenge,
  factorId: string,
  terms: IdentityTerms,
  at: Temporal.Instant,
): Promise<Sending | null> {
  const factor = await tx.factor.findFirst({
    where: { id: factorId, accountId: challenge.accountId, verifiedAt: { not: null } },
  });
  if (!factor) return null;
  if (!isMethodOffered(factor.method)) return { sent: false, why: "sms-not-offered" };
  await tx.challenge.updateMany({ where: { id: challenge.id, usedAt: null, replacedAt: null }, data: { factorId } });
  return sendCode(tx, { ...challenge, factorId, factor }, terms, at);
}
