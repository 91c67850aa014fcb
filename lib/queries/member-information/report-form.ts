import "server-only";
import type { Temporal } from "temporal-polyfill";
import { openDesk } from "@/lib/db/member-desk";
import { detailsOf } from "@/lib/db/member-details";
import { asMember } from "@/lib/db/scope";
import { type MemberKind, memberKindSchema } from "@/lib/domain/catalogue/who";
import type { MemberDetails } from "@/lib/domain/member-information/member-details";
import type { MemberActor } from "@/lib/domain/permission";

/** What is on record today, for a form that begins with it. Null: not for this login. */
export async function reportForm(
  actor: MemberActor,
  at: Temporal.Instant,
): Promise<{ readonly memberKind: MemberKind; readonly now: MemberDetails } | null> {
  return asMember(actor, async (tx) => {
    if (!(await openDesk(tx, actor, ({ reports }) => reports.permission, at)).ok) return null;
    const member = await tx.member.findUniqueOrThrow({ where: { id: actor.memberId } });
    return { memberKind: memberKindSchema.parse(member.kind), now: detailsOf(member) };
  });
}
