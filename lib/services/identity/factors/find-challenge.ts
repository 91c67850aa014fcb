import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { ChallengePurpose } from "@/lib/domain/identity/factor-method";

/** Whose proof it is: of a half-done login, or of an open session. */
export type Bound = { readonly pendingLoginId: string } | { readonly sessionId: string };

type Challenge = NonNullable<Awaited<ReturnType<Tx["challenge"]["findUnique"]>>>;
type Factor = NonNullable<Awaited<ReturnType<Tx["factor"]["findUnique"]>>>;
type Locale = { readonly locale: string };

export type OpenChallenge = Challenge & { readonly factor: Factor; readonly account: Locale };

type Wanted = { readonly purpose: ChallengePurpose; readonly bound: Bound; readonly id?: string };

/** The challenge while it can be answered; over, used up, replaced, another one's and unknown are all null. */
export async function findChallenge(tx: Tx, { purpose, bound, id }: Wanted, at: Temporal.Instant): Promise<OpenChallenge | null> {
  return tx.challenge.findFirst({
    where: {
      ...bound,
      ...(id === undefined ? {} : { id }),
      purpose,
      usedAt: null,
      replacedAt: null,
      expiresAt: { gt: toInstantColumn(at) },
    },
    orderBy: { createdAt: "desc" },
    include: { factor: true, account: { select: { locale: true } } },
  });
}
