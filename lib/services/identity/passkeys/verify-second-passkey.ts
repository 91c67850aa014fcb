import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asAuth } from "@/lib/db/scope";
import { type Decision, refuse } from "@/lib/domain/decision";
import { completeLogin, type NewSession } from "../complete-login";
import { loginRefusal } from "../login-refusal";
import { operatorAt } from "../operator-at";
import { findPending } from "../pending-login";
import type { LoginStep } from "../verify-login-code";
import { spendChallenge } from "./challenge";
import { checkPasskey } from "./check-passkey";
import { readAssertion } from "./credential-json";
import { findPasskey } from "./find-passkey";
import { ofPending } from "./offer-login";
import type { RelyingParty } from "./relying-party";

/** Second step: a passkey of the very account whose password was right; another's is as wrong as a wrong signature. */
export async function verifySecondPasskey(
  { token, context }: LoginStep,
  assertion: string,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<Decision<NewSession>> {
  const answer = readAssertion(assertion);
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const pending = await findPending(tx, token, "verify", at);
    if (!pending) return refuse("draft-expired", null);
    const no = loginRefusal(operator, pending.account.brand, "code-refused");
    const use = { purpose: "second-factor", boundTo: ofPending(pending.id), rpId: party.id } as const;
    if (!answer || !(await spendChallenge(tx, answer.challenge, use, at))) return no;
    const passkey = await findPasskey(tx, answer.credential.id, party);
    if (passkey?.accountId !== pending.accountId) return no;
    if (!(await checkPasskey(tx, { answer, passkey, party, origin: context }, operator, at))) return no;
    return (await completeLogin(tx, pending, "passkey", context, operator.identity, at)) ?? no;
  });
}
