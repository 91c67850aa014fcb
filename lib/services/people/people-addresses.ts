import "server-only";
import { findOwnChange } from "@/lib/db/people-changes";
import { asAuth, asMember } from "@/lib/db/scope";
import type { MemberActor } from "@/lib/domain/permission";
import { noticeAddresses } from "@/lib/services/identity/notice-address";

/** Where whoever asks, and whoever it is about, are told. Empty where there is no address. */
export type PeopleAddresses = { readonly own: readonly string[]; readonly theirs: readonly string[] };

/** Read before the transaction of the change, whose scope may open no address of a login. */
export async function peopleAddresses(actor: MemberActor, draftId: string): Promise<PeopleAddresses> {
  const { memberId } = actor;
  const about = await asMember(actor, async (tx) => {
    const draft = await findOwnChange(tx, actor, draftId);
    const id = draft && "grantId" in draft.request ? draft.request.grantId : null;
    return id && (await tx.accountGrant.findFirst({ where: { id, memberId, contractId: null }, select: { accountId: true } }));
  });
  return asAuth(async (tx) => ({
    own: await noticeAddresses(tx, actor.accountId),
    theirs: about ? await noticeAddresses(tx, about.accountId) : [],
  }));
}
