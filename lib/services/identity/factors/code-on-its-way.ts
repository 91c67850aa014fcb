import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { OpenChallenge } from "@/lib/db/challenge-rows";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { hashShortCode } from "../secrets";

/** By what two destinations are told to be the same: a keyed hash, since addresses and numbers are easily guessed. */
export const sentToMark = (to: string): string => hashShortCode("sent-to", to.toLowerCase());

/** `serves`: the code that has just gone there answers this challenge. Otherwise in how many seconds another may go; 0: now. */
type OnItsWay = { readonly serves: boolean; readonly seconds: number };

/**
 * What is on its way to a destination, for an account whose row the caller holds: whoever begins again at once, a login or an enrolment, is
 * sent nothing more, but the code that went out a moment before serves what was begun, if it was asked for the same. One that came back, or
 * whose owner proved it in another way, is no reason to wait: nobody is being flooded.
 */
export async function codeOnItsWay(
  tx: Tx,
  challenge: OpenChallenge,
  sentTo: string,
  { authenticationCode: { resendSeconds, triesPerCode } }: IdentityTerms,
  at: Temporal.Instant,
): Promise<OnItsWay> {
  const { id: challengeId, accountId, factorId, purpose } = challenge;
  const now = toInstantColumn(at);
  const ofSession = { sessionId: { not: null } };
  const halfDone = { pendingLogin: { consumedAt: null, expiresAt: { gt: now } } };
  const last = await tx.loginCode.findFirst({
    where: {
      accountId,
      sentTo,
      usedAt: null,
      createdAt: { gt: toInstantColumn(at.subtract({ seconds: resendSeconds })) },
      challenge: { usedAt: null, OR: [ofSession, halfDone] },
    },
    orderBy: { createdAt: "desc" },
  });
  if (!last) return { serves: false, seconds: 0 };
  const maySendAt = fromInstantColumn(last.createdAt).add({ seconds: resendSeconds });
  const isLive = !last.replacedAt && last.tries < triesPerCode && last.expiresAt.getTime() > at.epochMilliseconds;
  const isSame = async () => (await tx.challenge.count({ where: { id: last.challengeId, purpose } })) === 1;
  const serves = isLive && last.challengeId !== challengeId && (await isSame());
  // The page of a challenge that has no code, or has lost it to this one, says when it can have another.
  await tx.challenge.updateMany({
    where: { id: serves ? last.challengeId : challengeId },
    data: { maySendAt: toInstantColumn(maySendAt) },
  });
  if (serves) {
    await tx.loginCode.updateMany({
      where: { accountId, usedAt: null, replacedAt: null, id: { not: last.id } },
      data: { replacedAt: now },
    });
    await tx.loginCode.updateMany({ where: { id: last.id, usedAt: null, replacedAt: null }, data: { challengeId, factorId } });
  }
  return { serves, seconds: Math.ceil(maySendAt.since(at).total("seconds")) };
}
