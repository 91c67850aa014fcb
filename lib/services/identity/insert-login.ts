import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { Decision } from "@/lib/domain/decision";
import type { NewAccount } from "./open-account";
import { writeLogin } from "./write-login";

/** Writes a login with its password and grant, in the caller's transaction. A string that anybody ever had is refused (FB-10). */
export async function insertLogin(tx: Tx, account: NewAccount, at: Temporal.Instant): Promise<Decision<{ accountId: string }>> {
  const written = await writeLogin(tx, account, at);
  if (!written.ok) return written;
  const { accountId } = written.value;
  const { memberId, contractId, role } = account;
  const createdAt = toInstantColumn(at);
  await tx.accountGrant.createMany({ data: [{ id: randomUUID(), accountId, memberId, contractId, role, createdAt }] });
  return written;
}
