import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { memberNameOf } from "@/lib/db/member-name";
import { asMember } from "@/lib/db/scope";
import { shownAccessOf } from "@/lib/db/shown-access-of";
import { dateInJapan } from "@/lib/domain/calendar";
import type { ShownAccess } from "@/lib/domain/people/people-shown";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";

export type JoinedView = { readonly member: string; readonly joinedAt: Temporal.Instant; readonly access: ShownAccess };

/** One's own grant for the member that one works for now, after joining it. Null: any other. */
export async function findJoined(actor: MemberActor, grantId: unknown, at: Temporal.Instant): Promise<JoinedView | null> {
  if (typeof grantId !== "string" || !isUuid(grantId)) return null;
  return asMember(actor, async (tx) => {
    const { memberId, accountId } = actor;
    const grant = await tx.accountGrant.findFirst({
      where: { id: grantId, memberId, accountId, contractId: null, endedAt: null },
      include: { chosenContracts: { select: { contractId: true } } },
    });
    if (!grant) return null;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const contractIds = grant.chosenContracts.map(({ contractId }) => contractId);
    return {
      member: await memberNameOf(tx, memberId),
      joinedAt: fromInstantColumn(grant.createdAt),
      access: await shownAccessOf(tx, grant, contractIds, catalogue),
    };
  });
}
