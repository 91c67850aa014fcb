import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { appCodeDigits } from "@/lib/domain/identity/codes";
import { type FactorMethod, isFactorMethod, isSentMethod } from "@/lib/domain/identity/factor-method";
import { printedMobile } from "@/lib/domain/identity/mobile-number";

type Challenge = NonNullable<Awaited<ReturnType<Tx["challenge"]["findUnique"]>>>;
type Factor = NonNullable<Awaited<ReturnType<Tx["factor"]["findUnique"]>>>;

/** What a page asks for: by which method, where the code went, until when it works (null: not any more, or never sent), and when another may be sent. */
export type ProofView = {
  readonly method: FactorMethod;
  readonly hint: string;
  readonly digits: number;
  readonly validUntil: Temporal.Instant | null;
  readonly wasSent: boolean;
  readonly resendInSeconds: number;
};

/** A code can't outlive what it is for: the challenge, and the half-done login where it belongs to one. */
export async function proofView(
  tx: Tx,
  challenge: Challenge & { factor: Factor },
  { terms, until }: { terms: IdentityTerms; until: Date },
  at: Temporal.Instant,
): Promise<ProofView> {
  const { factor } = challenge;
  const method = isFactorMethod(factor.method) ? factor.method : "mail";
  const last = await tx.loginCode.findFirst({
    where: { challengeId: challenge.id, factorId: factor.id },
    orderBy: { createdAt: "desc" },
  });
  const live = last && !last.usedAt && !last.replacedAt && last.expiresAt.getTime() > at.epochMilliseconds ? last : null;
  const { digits, resendSeconds } = terms.authenticationCode;
  const sinceLast = last ? at.since(fromInstantColumn(last.createdAt)).total("seconds") : resendSeconds;
  const ends = live && new Date(Math.min(live.expiresAt.getTime(), challenge.expiresAt.getTime(), until.getTime()));
  return {
    method,
    hint: factor.verifiedAt ? (factor.destinationHint ?? "") : typedHint(factor),
    digits: isSentMethod(method) ? digits : appCodeDigits,
    validUntil: ends && fromInstantColumn(ends),
    wasSent: last !== null,
    resendInSeconds: Math.max(0, Math.ceil(resendSeconds - sinceLast)),
  };
}

/** In full: the person has just typed it and must be able to see a slip. */
function typedHint({ id, destinationEnc, destinationHint }: Factor): string {
  return destinationEnc ? printedMobile(openField(factorPlace("destination_enc", id), destinationEnc)) : (destinationHint ?? "");
}
