import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { queueLockMail } from "./tell-owner-of-lock";

/** The mail of a lock to the member's contact address, for an account that has no address of its own yet. None: there is nobody to tell. */
export async function tellMemberOfLock(accountId: string, memberId: string, at: Temporal.Instant): Promise<void> {
  await asMember({ memberId }, async (tx) => {
    const member = await tx.member.findUnique({ where: { id: memberId }, select: { contactMail: true } });
    const account = await tx.account.findUnique({ where: { id: accountId }, select: { id: true, loginId: true, locale: true } });
    if (member?.contactMail && account) await queueLockMail(tx, { account, memberId, to: [member.contactMail], at });
  });
}
