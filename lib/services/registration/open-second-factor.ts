import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { insertFactor } from "@/lib/services/identity/factors/insert-factor";
import { verifyFactor } from "@/lib/services/identity/factors/verify-factor";
import { openPending } from "@/lib/services/identity/pending-login";

/**
 * The address that was just proved is the first method of the new login, so that it is never without one; and a half-done login begins, in
 * which its owner may choose another and gets the backup codes.
 */
export async function openSecondFactor(
  tx: Tx,
  { accountId, mail }: { readonly accountId: string; readonly mail: string },
  { pendingLoginMinutes }: Pick<IdentityTerms, "pendingLoginMinutes">,
  at: Temporal.Instant,
): Promise<{ pendingToken: string; maxAgeSeconds: number }> {
  const factorId = await insertFactor(tx, accountId, { method: "mail", mail }, at);
  await verifyFactor(tx, accountId, factorId, at);
  const { token } = await openPending(tx, accountId, "enrol", pendingLoginMinutes, at, { handedOver: true });
  return { pendingToken: token, maxAgeSeconds: pendingLoginMinutes * 60 };
}
