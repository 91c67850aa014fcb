import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "./dates";
import type { Tx } from "./scope";
import { sha256 } from "./sha256";

type PasswordReset = NonNullable<Awaited<ReturnType<Tx["passwordReset"]["findUnique"]>>>;

export type ResetState = "open" | "used" | "replaced" | "expired";

export type FoundReset = PasswordReset & {
  readonly state: ResetState;
  readonly account: { readonly loginId: string; readonly kind: string };
};

/** The reset behind a link's secret, in whatever state; null where no such link was ever sent, or its login is gone. */
export async function findReset(tx: Tx, token: string, at: Temporal.Instant): Promise<FoundReset | null> {
  const row = await tx.passwordReset.findUnique({
    where: { tokenHash: sha256(token) },
    include: { account: { select: { loginId: true, kind: true, deletedAt: true } } },
  });
  if (!row || row.account.deletedAt) return null;
  return { ...row, state: stateOf(row, at) };
}

function stateOf({ usedAt, replacedAt, expiresAt }: PasswordReset, at: Temporal.Instant): ResetState {
  if (usedAt) return "used";
  if (replacedAt) return "replaced";
  return fromInstantColumn(expiresAt).epochMilliseconds > at.epochMilliseconds ? "open" : "expired";
}
