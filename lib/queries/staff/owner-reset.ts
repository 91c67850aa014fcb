import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { ownLogin } from "@/lib/db/own-login";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { loginHint } from "@/lib/domain/identity/login-hint";

export type OwnerReset =
  | {
      readonly state: "open";
      readonly loginHint: string;
      readonly requestedAt: Temporal.Instant;
      readonly takesEffectAt: Temporal.Instant;
    }
  | { readonly state: "withdrawn" | "over" };

/** How the reset of an owner's link stands; null for a link that is none. */
export async function findOwnerReset(token: string, at: Temporal.Instant): Promise<OwnerReset | null> {
  return asAuth(async (tx) => {
    const row = await tx.factorReset.findFirst({
      where: { withdrawHash: sha256(token) },
      select: { state: true, accountId: true, requestedAt: true, takesEffectAt: true },
    });
    if (!row) return null;
    if (row.state === "withdrawn") return { state: "withdrawn" };
    if (row.state !== "waiting" || !row.takesEffectAt || row.takesEffectAt <= toInstantColumn(at)) return { state: "over" };
    const account = await ownLogin(tx, row.accountId);
    return {
      state: "open",
      loginHint: loginHint(account.loginId),
      requestedAt: fromInstantColumn(row.requestedAt),
      takesEffectAt: fromInstantColumn(row.takesEffectAt),
    };
  });
}
