import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asAuth, asMember } from "@/lib/db/scope";
import { type Decision, refuse } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { confirmPassword } from "@/lib/services/identity/confirm-password";
import { loginRefusal } from "@/lib/services/identity/login-refusal";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { checkNewPassword, passwordSecret, wasUsedBefore } from "@/lib/services/procedures/new-password";
import { checkDraft, saveDraft } from "@/lib/services/procedures/save-draft";
import { findLogin } from "./find-login";

export type PasswordInput = {
  /** Null: the customer number's. */
  readonly accountId: string | null;
  readonly password: string;
  /** The current one, which everybody gives for their own; a manager of account IDs does not know those of others. */
  readonly current: string;
};

/**
 * The draft of a new password (FB-17, FB-25). What costs nothing is checked first, then the current password under the login's own
 * counter and lock, and only then the past ones: a stolen session can't learn from the answer which passwords there were.
 */
export async function savePasswordDraft(
  actor: AccountActor,
  { accountId, password, current }: PasswordInput,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const request: ProcedureRequest = { kind: "change-password", input: { accountId } };
  const permitted = await checkDraft(actor, request, at);
  if (!permitted.ok) return permitted;
  const target = accountId === null ? actor.accountId : await asMember(actor, (tx) => findLogin(tx, actor, accountId));
  if (target === null) return refuse("account-id-unknown", null, { accountId: accountId ?? "" });
  const fits = await checkNewPassword(actor, { password, accountId }, at);
  if (!fits.ok) return fits;
  if (target === actor.accountId && !(await confirmPassword(actor, current, at)))
    return loginRefusal(await asAuth((tx) => operatorAt(tx, at)), actor.brand);
  const usedBefore = await wasUsedBefore(target, fits.value);
  const checked = await checkNewPassword(actor, { password, accountId, usedBefore }, at);
  if (!checked.ok) return checked;
  return saveDraft(actor, request, at, { secret: await passwordSecret(checked.value) });
}
