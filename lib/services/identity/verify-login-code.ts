import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { type Decision, refuse } from "@/lib/domain/decision";
import { checkFactor } from "./check-factor";
import { completeLogin, type LoginContext, type NewSession } from "./complete-login";
import { consumeLoginCode } from "./login-code";
import { loginRefusal } from "./login-refusal";
import { operatorAt } from "./operator-at";
import { findPending } from "./pending-login";

export type LoginStep = { readonly token: string | null; readonly context: LoginContext };

/** Second step: the code that came by mail. One transaction: the code, the counters, the half-done login and the session go together. */
export async function verifyLoginCode(
  { token, context }: LoginStep,
  code: string,
  at: Temporal.Instant,
): Promise<Decision<NewSession>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const pending = await findPending(tx, token, "verify", at);
    if (!pending) return refuse("draft-expired", null);
    const right = await checkFactor(tx, pending.accountId, operator, at, "mail-code", () =>
      consumeLoginCode(tx, pending.id, code, operator.identity, at),
    );
    if (!right) return loginRefusal(operator, pending.account.brand, "code-refused");
    const session = await completeLogin(tx, pending, "mail-code", context, operator.identity, at);
    if (!session) return loginRefusal(operator, pending.account.brand, "code-refused");
    await tx.factor.updateMany({
      where: { accountId: pending.accountId, method: "mail", verifiedAt: { not: null } },
      data: { lastUsedAt: toInstantColumn(at) },
    });
    return session;
  });
}
