import "server-only";
import { asAuth } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { noticeAddress } from "@/lib/services/identity/notice-address";
import { findLogin } from "./find-login";

/**
 * Where the person behind a login is told that it was changed: its own codes go there. Read before the transaction of the change, which
 * may read no such address. Null for every other procedure, and for a login that nobody used yet.
 */
export async function ownerAddress(actor: AccountActor, request: ProcedureRequest): Promise<string | null> {
  if (request.kind !== "change-password" && request.kind !== "change-account-id") return null;
  const { accountId } = request.input;
  return asAuth(async (tx) => {
    const id = accountId === null ? actor.accountId : await findLogin(tx, actor, accountId);
    return id === null ? null : noticeAddress(tx, id);
  });
}
