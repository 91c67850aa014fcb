import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromDateColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { memberKindSchema } from "@/lib/domain/catalogue/who";
import type { MemberActor } from "@/lib/domain/permission";
import { type PaperToFollow, papersToFollow } from "@/lib/domain/registration/papers-to-follow";

export type WelcomeView = {
  readonly number: string;
  readonly registeredOn: Temporal.PlainDate;
  readonly papers: PaperToFollow | null;
};

/** The end of a member's registration; null for a member that staff entered, and for a login that didn't make it. */
export async function findWelcome(actor: MemberActor): Promise<WelcomeView | null> {
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const record = await tx.registrationRecord.findFirst({ where: { memberId, accountId }, select: { registeredOn: true } });
    const member = record && (await tx.member.findUnique({ where: { id: memberId } }));
    if (!record || !member) return null;
    return {
      number: member.number,
      registeredOn: fromDateColumn(record.registeredOn),
      papers: papersToFollow(memberKindSchema.parse(member.kind), member.corporateNumber !== null),
    };
  });
}
