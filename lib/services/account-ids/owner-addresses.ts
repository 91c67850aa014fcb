import "server-only";
import { openField } from "@/lib/db/field-cipher";
import { mailAddressPlace } from "@/lib/db/mail-addresses";
import { asAuth, asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { noticeAddresses } from "@/lib/services/identity/notice-address";
import { findLogin } from "./find-login";

/**
 * Where the person behind a login is told that it was changed: its own codes go there. Read before the transaction of the change, which
 * may read no such address. An option of an account ID is told of at the ID's own mail address (FB-18). Empty where there is none.
 */
export async function ownerAddresses(actor: AccountActor, request: ProcedureRequest): Promise<readonly string[]> {
  if (request.kind === "add-option" || request.kind === "cancel-option") return mailOfHolder(actor, request.input.accountId);
  if (request.kind !== "change-password" && request.kind !== "change-account-id") return [];
  const { accountId } = request.input;
  return asAuth(async (tx) => {
    const id = accountId === null ? actor.accountId : await findLogin(tx, actor, accountId);
    return id === null ? [] : noticeAddresses(tx, id);
  });
}

async function mailOfHolder(actor: AccountActor, accountId: string | null): Promise<readonly string[]> {
  if (accountId === null) return [];
  return asMember(actor, async (tx) => {
    const id = await findLogin(tx, actor, accountId);
    const { memberId } = actor;
    const address =
      id && (await tx.mailAddress.findFirst({ where: { memberId, accountId: id, confirmedAt: { not: null }, endedAt: null } }));
    return address ? [openField(mailAddressPlace(address.id), address.addressEnc)] : [];
  });
}
