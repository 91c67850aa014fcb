import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { normaliseCode } from "@/lib/domain/identity/codes";
import { hashLongCode, newLongCode } from "./secrets";

/** Makes a new set; the one before dies in the same transaction (CL-07). Only the hashes are kept. */
export async function newBackupCodes(tx: Tx, accountId: string, terms: IdentityTerms, at: Temporal.Instant): Promise<string[]> {
  const now = toInstantColumn(at);
  const codes = new Set<string>();
  while (codes.size < terms.backupCodes.count) codes.add(newLongCode(terms.backupCodes.characters));
  await tx.backupCode.updateMany({ where: { accountId, replacedAt: null }, data: { replacedAt: now } });
  await tx.backupCode.createMany({
    data: [...codes].map((code, index) => ({
      id: randomUUID(),
      accountId,
      codeHash: hashLongCode(accountId, normaliseCode(code)),
      createdAt: now,
      number: index + 1,
    })),
  });
  return [...codes];
}
