import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { lastStepUp, stepUpAboveOf } from "@/lib/db/step-up";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide } from "@/lib/domain/decision";
import { asksStepUp, decideStepUp } from "@/lib/domain/identity/step-up";
import type { AccountActor } from "@/lib/domain/permission";
import { askedAmount } from "@/lib/domain/procedures/asked-amount";
import { isHarmless } from "@/lib/domain/procedures/is-harmless";
import type { Prepared } from "@/lib/domain/procedures/prepare";

/** Before a procedure is placed: its kind or its amount may ask for a proof that this session has not given lately. */
export async function requireForProcedure(
  tx: Tx,
  actor: AccountActor,
  { request, shown }: Prepared,
  terms: IdentityTerms,
  at: Temporal.Instant,
): Promise<Decision<true>> {
  const above = await stepUpAboveOf(tx, actor.accountId, terms);
  if (!asksStepUp({ kind: request.kind, harmless: isHarmless(shown), amount: askedAmount(shown), above }, terms))
    return decide(true);
  return decideStepUp(await lastStepUp(tx, actor), terms, at);
}
