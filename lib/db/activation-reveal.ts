import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "./dates";
import { openField } from "./field-cipher";
import { activationRevealPlace } from "./field-places";
import type { Tx } from "./scope";

export type ActivationReveal =
  | { readonly state: "shown"; readonly code: string; readonly until: Temporal.Instant; readonly expiresAt: Temporal.Instant }
  | { readonly state: "gone" | "used" };

/** The activation code of an account of the scope's member, while it may be shown again. */
export async function readActivationCode(tx: Tx, accountId: string, at: Temporal.Instant): Promise<ActivationReveal | null> {
  const row = await tx.activationCode.findFirst({
    where: { accountId },
    select: { revealEnc: true, revealUntil: true, usedAt: true, expiresAt: true },
  });
  if (!row) return null;
  if (row.usedAt) return { state: "used" };
  const until = row.revealUntil && fromInstantColumn(row.revealUntil);
  if (!row.revealEnc || !until || until.epochMilliseconds <= at.epochMilliseconds) return { state: "gone" };
  return {
    state: "shown",
    code: openField(activationRevealPlace(accountId), row.revealEnc),
    until,
    expiresAt: fromInstantColumn(row.expiresAt),
  };
}
