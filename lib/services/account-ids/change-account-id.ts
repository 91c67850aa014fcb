import "server-only";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { personOf } from "@/lib/domain/identity/person";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import { endAccess } from "@/lib/services/identity/end-access";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";
import { findLogin } from "./find-login";

/** Writes the new details into the login's row. A new role ends its sessions: none may go on with the powers that it began with. */
export async function changeAccountId(
  tx: Tx,
  input: ProcedureInput<"change-account-id">,
  { prepared: { shown }, ground, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { actor } = ground.context;
  const id = await findLogin(tx, actor, input.accountId);
  if (id === null || shown.action !== "change-account-id")
    return refuse("account-id-unknown", null, { accountId: input.accountId });
  await tx.account.updateMany({ where: { id, deletedAt: null }, data: personOf(input) });
  if (shown.before.role === shown.after.role) return decide({});
  const { memberId, contractId } = actor;
  await tx.accountGrant.updateMany({
    where: { accountId: id, memberId, contractId, endedAt: null },
    data: { role: shown.after.role },
  });
  await endAccess(tx, id, { reason: "role-changed", keep: null, movesEpoch: true, at });
  return decide({});
}
