import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { ChallengePurpose } from "@/lib/domain/identity/factor-method";
import { toInstantColumn } from "./dates";
import type { Tx } from "./scope";

/** Whose proof it is: of a half-done login, or of an open session. */
export type Bound = { readonly pendingLoginId: string } | { readonly sessionId: string };

type Wanted = {
  readonly purpose: ChallengePurpose;
  readonly bound: Bound;
  readonly id?: string;
  readonly accountId?: string;
};

export type OpenChallenge = NonNullable<Awaited<ReturnType<typeof findChallenge>>>;

/** What a challenge is answered with: the method that was asked, and whose login it is. */
export const withFactor = { factor: true, account: { select: { loginId: true, locale: true } } } as const;

/** The newest challenge that can still be answered; over, used up, replaced, another one's and unknown are all null. */
export async function findChallenge(tx: Tx, { bound, ...which }: Wanted, at: Temporal.Instant) {
  return tx.challenge.findFirst({
    where: { ...bound, ...which, usedAt: null, replacedAt: null, expiresAt: { gt: toInstantColumn(at) } },
    orderBy: { createdAt: "desc" },
    include: withFactor,
  });
}
