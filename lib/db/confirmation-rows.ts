import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Locale } from "@/lib/domain/localized";
import { toInstantColumn } from "./dates";
import type { Tx } from "./scope";

export type NewConfirmation = {
  readonly procedureId: string;
  readonly memberId: string;
  readonly facts: object;
  readonly factsHash: string;
  readonly text: string;
  readonly textHash: string;
  readonly locale: Locale;
  readonly at: Temporal.Instant;
};

/** Keeps what was shown and agreed to, word for word (JP-09); the database lets nobody change it afterwards. */
export async function insertConfirmation(tx: Tx, confirmation: NewConfirmation): Promise<void> {
  const { at, ...rest } = confirmation;
  await tx.confirmation.create({ data: { ...rest, id: randomUUID(), at: toInstantColumn(at) } });
}

export async function findConfirmation(
  tx: Tx,
  memberId: string,
  procedureId: string,
): Promise<{ text: string; factsHash: string; facts: unknown; locale: string } | null> {
  return tx.confirmation.findFirst({
    where: { procedureId, memberId },
    select: { text: true, factsHash: true, facts: true, locale: true },
  });
}
