import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Bound } from "@/lib/db/challenge-rows";
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
};

/** Asks for a proof, for as long as a code is good; an earlier request for the same purpose ends, so that one is open at a time. Returns its id. */
export async function openChallenge(
  tx: Tx,
  { accountId, purpose, bound, factorId }: NewChallenge,
  at: Temporal.Instant,
): Promise<string> {
  const { validMinutes } = (await operatorAt(tx, at)).identity.authenticationCode;
  const id = randomUUID();
  await tx.challenge.updateMany({
    where: { ...bound, purpose, usedAt: null, replacedAt: null },
    data: { replacedAt: toInstantColumn(at) },
  });
  await tx.challenge.create({
    data: {
      id,
      accountId,
      purpose,
      ...bound,
      factorId,
      createdAt: toInstantColumn(at),
      expiresAt: toInstantColumn(at.add({ minutes: validMinutes })),
    },
  });
  return id;
}
