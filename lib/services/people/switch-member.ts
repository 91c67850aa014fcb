import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { holdsAt } from "@/lib/db/live-grant";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { type MovedSession, moveSession } from "./move-session";

/** Works for another member from now on, by a grant of one's own that holds. Whatever else is asked for is not there. */
export async function switchMember(actor: MemberActor, grantId: string, at: Temporal.Instant): Promise<Decision<MovedSession>> {
  if (!isUuid(grantId)) return refuse("not-own", null);
  return asAuth(async (tx) => {
    const { accountId, sessionId } = actor;
    const grant = await tx.accountGrant.findFirst({
      where: {
        id: grantId,
        accountId,
        contractId: null,
        ...holdsAt(at),
      },
      select: { memberId: true },
    });
    const moved = grant && (await moveSession(tx, { sessionId, grantId }, at));
    if (!moved) return refuse("not-own", null);
    // Each member's trail says that this person came and went, and neither whose other pages there are.
    for (const [memberId, action] of [
      [actor.memberId, "session.left"],
      [grant.memberId, "session.switched"],
    ] as const)
      await appendAudit(tx, { at, actor, action, subject: { kind: "account", id: accountId }, memberId });
    return decide(moved);
  });
}
