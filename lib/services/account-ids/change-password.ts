import "server-only";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { readDraftPassword } from "@/lib/domain/procedures/draft-password";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import { endAccess } from "@/lib/services/identity/end-access";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";
import { findLogin } from "./find-login";

/** Puts the draft's hash in the place of the old one, which stays refused for good (FB-17), and ends the logins that are open. */
export async function changePassword(
  tx: Tx,
  { accountId }: ProcedureInput<"change-password">,
  { ground, secret, draftedAt, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { actor } = ground.context;
  const password = readDraftPassword(secret);
  if (!password) throw new Error("a draft of a password without it");
  const id = accountId === null ? actor.accountId : await findLogin(tx, actor, accountId);
  if (id === null) return refuse("account-id-unknown", null, { accountId: accountId ?? "" });
  const [row] = await tx.$queryRaw<{ changed: boolean }[]>`
    SELECT change_password(${id}::uuid, ${password.hash}, ${toInstantColumn(draftedAt)}, ${toInstantColumn(at)}) AS changed`;
  if (!row?.changed) return refuse("changed-by-another", null);
  const keep = id === actor.accountId ? actor.sessionId : null;
  await endAccess(tx, id, { reason: "password-changed", keep, movesEpoch: keep === null, at });
  return decide({});
}
