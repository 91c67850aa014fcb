import "server-only";
import type { Temporal } from "temporal-polyfill";
import { ownLogin } from "@/lib/db/own-login";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { MemberActor } from "@/lib/domain/permission";
import { giveInvitedGrant } from "./give-invited-grant";
import { mailJoined } from "./mail-joined";
import { type MovedSession, moveSession } from "./move-session";
import { openInvitation } from "./open-invitation";

export type Joined = { readonly grantId: string; readonly session: MovedSession | null };

/** Joins with the login that is in use, and goes on working for the new member. */
export async function acceptInvitation(actor: MemberActor, token: string, at: Temporal.Instant): Promise<Decision<Joined>> {
  const invitation = await openInvitation(token, at);
  if (!invitation) return refuse("invitation-not-open", null);
  const { accountId, sessionId } = actor;
  const { memberId } = invitation;
  return asAuth(async (tx) => {
    const grantId = await giveInvitedGrant(tx, { token, accountId, invitation }, at);
    if (grantId === null) {
      const there = await tx.accountGrant.count({ where: { accountId, memberId, contractId: null, endedAt: null } });
      return refuse(there > 0 ? "person-there-already" : "invitation-not-open", null);
    }
    const { loginId, familyName, givenName } = await ownLogin(tx, accountId);
    await mailJoined(tx, { invitation, accountId, loginId, name: `${familyName} ${givenName}`, locale: actor.locale }, at);
    return decide({ grantId, session: await moveSession(tx, { sessionId, grantId }, at) });
  });
}
