import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { decideStepUp, steppedUpUntil, stepUpAbove } from "@/lib/domain/identity/step-up";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import type { Yen } from "@/lib/domain/yen";
import { fromInstantColumn } from "./dates";
import type { Tx } from "./scope";

type Session = Pick<PortalActor, "sessionId" | "accountId">;

/** When this session's owner last proved once more who it is; null: not since the login. For the scopes of members and of logins. */
export async function lastStepUp(tx: Tx, { sessionId, accountId }: Session): Promise<Temporal.Instant | null> {
  if (!isUuid(sessionId)) return null;
  const row = await tx.session.findFirst({ where: { id: sessionId, accountId, endedAt: null }, select: { steppedUpAt: true } });
  return row?.steppedUpAt ? fromInstantColumn(row.steppedUpAt) : null;
}

/** Whether a proof is still to be given, or was and is good until then. A screen says so; the service that acts asks again. */
export type StepUpState = "asked" | Temporal.Instant;

export async function stepUpState(tx: Tx, session: Session, identity: IdentityTerms, at: Temporal.Instant): Promise<StepUpState> {
  const provedAt = await lastStepUp(tx, session);
  return provedAt && decideStepUp(provedAt, identity, at).ok ? steppedUpUntil(provedAt, identity) : "asked";
}

/** The amount above which this login's orders and cancellations ask for a proof. */
export async function stepUpAboveOf(tx: Tx, accountId: string, terms: IdentityTerms): Promise<Yen> {
  const row = await tx.account.findUnique({ where: { id: accountId }, select: { stepUpAbove: true } });
  return stepUpAbove(row?.stepUpAbove ?? null, terms);
}
