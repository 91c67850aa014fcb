import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Decision } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import { checkNewPassword, passwordSecret } from "./new-password";
import { checkDraft, saveDraft } from "./save-draft";

/** The draft of a new account ID. The password is checked and hashed here and goes no further (DECISIONS 6). */
export async function saveAccountIdDraft(
  actor: AccountActor,
  input: ProcedureInput<"register-account-id">,
  password: string,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  // The right first: a hash takes a core for a while, and nobody gets it who may not register.
  const permitted = await checkDraft(actor, { kind: "register-account-id", input }, at);
  if (!permitted.ok) return permitted;
  const checked = await checkNewPassword(actor, { password, accountId: input.accountId }, at);
  if (!checked.ok) return checked;
  return saveDraft(actor, { kind: "register-account-id", input }, at, { secret: await passwordSecret(checked.value) });
}
