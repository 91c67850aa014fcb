import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { type Bound, type OpenChallenge, withFactor } from "@/lib/db/challenge-rows";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { ChallengePurpose } from "@/lib/domain/identity/factor-method";
import { operatorAt } from "../operator-at";

type NewChallenge = {
  readonly accountId: string;
  readonly purpose: ChallengePurpose;
  readonly bound: Bound;
  /** The method that is to answer it. */
  readonly factorId: string;
  /** What it is bound to was made just now: there is no earlier one to end. */
  readonly isFirst?: boolean;
};

/** Asks for a proof, for as long as a code is good; an earlier request for the same purpose ends, so that one is open at a time. */
export async function openChallenge(
  tx: Tx,
  { accountId, purpose, bound, factorId, isFirst = false }: NewChallenge,
  at: Temporal.Instant,
): Promise<OpenChallenge> {
  const { validMinutes } = (await operatorAt(tx, at)).identity.authenticationCode;
  if (!isFirst)
    await tx.challenge.updateMany({
      where: { ...bound, purpose, usedAt: null, replacedAt: null },
      data: { replacedAt: toInstantColumn(at) },
    });
  return tx.challenge.create({
    data: {
      id: randomUUID(),
      accountId,
      purpose,
      ...bound,
      factorId,
      createdAt: toInstantColumn(at),
      expiresAt: toInstantColumn(at.add({ minutes: validMinutes })),
    },
    include: withFactor,
  });
}
