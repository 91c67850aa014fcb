import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
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
  /** None was sent for it yet, because another had gone to the same place a moment before. */
  readonly held: boolean;
  readonly resendInSeconds: number;
  /** False: codes of this method can't be sent here (any more). */
  readonly offered: boolean;
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
  const mayResendAt = [
    ...(last ? [fromInstantColumn(last.createdAt).add({ seconds: resendSeconds })] : []),
    ...(challenge.maySendAt ? [fromInstantColumn(challenge.maySendAt)] : []),
  ];
  const ends = live && new Date(Math.min(live.expiresAt.getTime(), challenge.expiresAt.getTime(), until.getTime()));
  return {
    method,
    hint: factor.verifiedAt ? (factor.destinationHint ?? "") : typedHint(factor),
    digits: isSentMethod(method) ? digits : appCodeDigits,
    validUntil: ends && fromInstantColumn(ends),
    wasSent: last !== null,
    held: last === null && challenge.maySendAt !== null,
    resendInSeconds: Math.max(0, ...mayResendAt.map((instant) => Math.ceil(instant.since(at).total("seconds")))),
    offered: isMethodOffered(method),
  };
}

/** In full: the person has just typed it and must be able to see a slip. */
function typedHint({ id, destinationEnc, destinationHint }: Factor): string {
  return destinationEnc ? printedMobile(openField(factorPlace("destination_enc", id), destinationEnc)) : (destinationHint ?? "");
}
