import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { pendingLoginPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { newBackupCodes } from "./new-backup-codes";
import { moveStep, type OpenPending, type PendingStep } from "./pending-login";

/** On to the backup codes of a first login. The step moves before they are made: of two requests at once one makes some. */
export async function showCodes(
  tx: Tx,
  { id, accountId }: OpenPending,
  from: PendingStep,
  terms: IdentityTerms,
  at: Temporal.Instant,
): Promise<Decision<{ maxAgeSeconds: number }>> {
  const expiresAt = toInstantColumn(at.add({ minutes: terms.pendingLoginMinutes }));
  if (!(await moveStep(tx, id, { from, to: "codes", at }, { expiresAt }))) return refuse("draft-expired", null);
  const codes = await newBackupCodes(tx, accountId, terms, at);
  const backupCodesEnc = sealField(pendingLoginPlace("backup_codes_enc", id), JSON.stringify(codes));
  await tx.pendingLogin.updateMany({ where: { id }, data: { backupCodesEnc } });
  return decide({ maxAgeSeconds: terms.pendingLoginMinutes * 60 });
}
