import "server-only";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { checkFactor } from "../check-factor";
import type { LoginOrigin } from "../history/record-login-event";
import type { Answer } from "./credential-json";
import type { FoundPasskey } from "./find-passkey";
import type { RelyingParty } from "./relying-party";
import { verifyAssertion } from "./verify-passkey";

type Look = {
  readonly answer: Answer<AuthenticationResponseJSON>;
  readonly passkey: FoundPasskey;
  readonly party: RelyingParty;
  /** Where a login comes from; null for somebody who is logged in. */
  readonly origin: LoginOrigin | null;
};

/**
 * Looks at a passkey's signature under the account's factor counter (CL-09); its challenge was used up before. The counter moves by a
 * guarded update, so that of two signatures with one count, which a copied key makes, the second is refused.
 */
export async function checkPasskey(
  tx: Tx,
  { answer, passkey, party, origin }: Look,
  operator: Operator,
  at: Temporal.Instant,
): Promise<boolean> {
  const { factorId, accountId } = passkey;
  const look = async () => {
    const seen = await verifyAssertion(answer, passkey, party);
    if (!seen) return false;
    const moved = await tx.$executeRaw`
      UPDATE passkey SET counter = ${seen.counter}::bigint
      WHERE factor_id = ${factorId}::uuid AND (counter < ${seen.counter}::bigint OR (counter = 0 AND ${seen.counter}::bigint = 0))`;
    return moved === 1;
  };
  const right = await checkFactor(tx, accountId, operator, at, "passkey", look, origin);
  if (right) await tx.factor.updateMany({ where: { id: factorId }, data: { lastUsedAt: toInstantColumn(at) } });
  return right;
}
