import "server-only";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { lockStaffIfSpent } from "@/lib/services/staff/lock-staff";
import type { Answer } from "../credential-json";
import type { RelyingParty } from "../relying-party";
import { verifyAssertion } from "../verify-passkey";

type Sent = { readonly answer: Answer<AuthenticationResponseJSON>; readonly party: RelyingParty };

/** The passkey of a member of staff at this address; null when there is none, it was taken away, or the login is to begin anew. */
export async function findStaffPasskey(tx: Tx, { answer, party }: Sent) {
  return tx.staffPasskey.findFirst({
    where: { credentialId: answer.credential.id, rpId: party.id, removedAt: null, staff: { staffCredential: { first: false } } },
    select: { id: true, staffId: true, credentialId: true, publicKey: true, counter: true },
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findStaffPasskey>>>;

/** Looks at a passkey's signature under the staff login's factor counter, taken before. A locked login is not looked at. */
export async function checkStaffPasskey(
  tx: Tx,
  { answer, party }: Sent,
  { id, staffId, ...stored }: Found,
  limit: number,
  at: Temporal.Instant,
): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE staff SET factor_fails = factor_fails + 1 WHERE id = ${staffId}::uuid AND locked_at IS NULL AND factor_fails < ${limit}`;
  if (taken !== 1) return false;
  const seen = await verifyAssertion(answer, stored, party);
  const moved = seen
    ? await tx.$executeRaw`
        UPDATE staff_passkey SET counter = ${seen.counter}::bigint, last_used_at = ${toInstantColumn(at)}
        WHERE id = ${id}::uuid AND removed_at IS NULL
          AND (counter < ${seen.counter}::bigint OR (counter = 0 AND ${seen.counter}::bigint = 0))`
    : 0;
  if (moved === 1) {
    await tx.$executeRaw`UPDATE staff SET factor_fails = factor_fails - 1 WHERE id = ${staffId}::uuid AND factor_fails > 0`;
    return true;
  }
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "staff.login-failed",
    subject: { kind: "staff", id: staffId },
    memberId: null,
    data: { factor: "passkey" },
  });
  await lockStaffIfSpent(tx, staffId, limit, at);
  return false;
}
