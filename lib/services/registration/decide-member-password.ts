import "server-only";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Decision } from "@/lib/domain/decision";
import { chosenPolicy, decidePassword } from "@/lib/domain/identity/password-policy";
import { isKnownPassword, serviceWordsOf } from "@/lib/services/procedures/known-password";

/** The first password of a login that is only being made (CL-12): the operator's policy, the block list, and the ID itself. */
export function decideMemberPassword(operator: Operator, password: string, loginIds: readonly string[]): Decision<string> {
  const breached = isKnownPassword(password, serviceWordsOf(operator));
  return decidePassword(chosenPolicy(operator.identity), password, { loginIds, usedBefore: false, breached });
}
