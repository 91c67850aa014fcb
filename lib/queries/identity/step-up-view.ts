import "server-only";
import { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { catalogueInForce } from "@/lib/db/catalogue";
import { findChallenge } from "@/lib/db/challenge-rows";
import { listFactors } from "@/lib/db/factor-rows";
import { asAuth, type Tx } from "@/lib/db/scope";
import { lastStepUp, stepUpAboveOf } from "@/lib/db/step-up";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Term } from "@/lib/domain/decision";
import type { FactorMethod } from "@/lib/domain/identity/factor-method";
import { steppedUpUntil } from "@/lib/domain/identity/step-up";
import type { PortalActor } from "@/lib/domain/permission";
import type { Yen } from "@/lib/domain/yen";
import { documentTitles } from "../contracts/document-titles";
import { type ProofView, proofView } from "./proof-view";

export type StepUpWay = { readonly id: string; readonly method: Exclude<FactorMethod, "passkey">; readonly hint: string };

export type StepUpView = {
  readonly ways: readonly StepUpWay[];
  /** The login has a passkey at this address. */
  readonly hasPasskey: boolean;
  readonly hasBackupCodes: boolean;
  /** The proof that is being asked for, or null. */
  readonly asked: (ProofView & { readonly factorId: string }) | null;
  /** Until when the last proof is good; null: there is none, or no longer. */
  readonly until: Temporal.Instant | null;
  readonly minutes: number;
  readonly above: Yen;
  readonly bounds: { readonly least: number; readonly most: number };
  readonly term: Term;
  readonly documents: Readonly<Record<string, string>>;
};

/** How the session's owner can prove once more who it is, and how far that is. `rpId`: the address whose passkeys count, or null. */
export async function getStepUpView(actor: PortalActor, rpId: string | null, at: Temporal.Instant): Promise<StepUpView> {
  const { accountId, sessionId } = actor;
  return asAuth(async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const { identity } = catalogue.operator;
    const provedAt = await lastStepUp(tx, actor);
    const until = provedAt && steppedUpUntil(provedAt, identity);
    const codes = await tx.backupCode.count({ where: { accountId, usedAt: null, replacedAt: null } });
    const passkeys =
      rpId === null ? 0 : await tx.passkey.count({ where: { accountId, rpId, factor: { verifiedAt: { not: null } } } });
    const open = await findChallenge(tx, { purpose: "step-up", bound: { sessionId } }, at);
    const challenge = open && isMethodOffered(open.factor.method) ? open : null;
    const { least, most } = identity.stepUp.above;
    return {
      ways: await waysOf(tx, accountId),
      hasPasskey: passkeys > 0,
      hasBackupCodes: codes > 0,
      asked: challenge && {
        ...(await proofView(tx, challenge, { terms: identity, until: challenge.expiresAt }, at)),
        factorId: challenge.factorId,
      },
      until: until && Temporal.Instant.compare(until, at) > 0 ? until : null,
      minutes: identity.stepUp.validMinutes,
      above: await stepUpAboveOf(tx, accountId, identity),
      bounds: { least, most },
      term: { rule: identity.stepUp.rule, clause: identity.stepUp.clause },
      documents: documentTitles(catalogue),
    };
  });
}

async function waysOf(tx: Tx, accountId: string): Promise<StepUpWay[]> {
  const factors = await listFactors(tx, accountId);
  return factors.flatMap(({ id, method, hint }) =>
    method !== "passkey" && isMethodOffered(method) ? [{ id, method, hint }] : [],
  );
}
