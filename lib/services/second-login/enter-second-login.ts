import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import { confirmPassword } from "@/lib/services/identity/confirm-password";

/**
 * The customer number and its password once more, for this session alone (FB-07). Under the same counter and lock as the login; a wrong
 * number costs a try as well, and is told in the same words. An account ID's own password opens nothing, so it is not looked at.
 */
export async function enterSecondLogin(
  actor: AccountActor,
  typed: { readonly customerNumber: string; readonly password: string },
  at: Temporal.Instant,
): Promise<Decision<null>> {
  const { memberId, contractId, sessionId } = actor;
  if (actor.role !== "holder") return refuse("login-failed", null);
  const right = await confirmPassword(actor, typed.password, at);
  return asMember(actor, async (tx) => {
    const contract = await tx.contract.findFirst({ where: { id: contractId, memberId }, select: { customerNumber: true } });
    if (!right || contract?.customerNumber !== typed.customerNumber) return refuse("login-failed", null);
    const confirmedAt = toInstantColumn(at);
    await tx.secondLogin.upsert({
      where: { sessionId },
      create: { sessionId, memberId, confirmedAt },
      update: { confirmedAt },
    });
    await appendAudit(tx, { at, actor, action: "second-login", subject: { kind: "session", id: sessionId }, memberId });
    return decide(null);
  });
}
