import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { resetDraftPlace } from "@/lib/db/field-places";
import { findReset } from "@/lib/db/password-resets";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { maskedDraftPassword } from "@/lib/domain/procedures/draft-password";

export type ResetLink =
  | { readonly state: "expired" | "replaced" | "unknown" }
  | { readonly state: "used"; readonly usedAt: Temporal.Instant }
  | {
      readonly state: "open";
      readonly policy: PasswordPolicy;
      /** Never the whole ID: who has the mail need not know it (CL-05). */
      readonly loginId: string;
      readonly of: "member" | "contract";
      /** The new password as the confirm page shows it, and which draft that is; null before it is typed, or when that is too long ago. */
      readonly draft: { readonly masked: string; readonly shown: string } | null;
    };

/** What a link of a reset mail leads to. Looking uses nothing up: mail programs look at links too. */
export async function findResetLink(token: string, at: Temporal.Instant): Promise<ResetLink> {
  return asAuth(async (tx) => {
    const found = await findReset(tx, token, at);
    if (!found) return { state: "unknown" };
    const { id, state, usedAt, draftEnc, draftedAt } = found;
    if (state === "used") return usedAt ? { state, usedAt: fromInstantColumn(usedAt) } : { state: "unknown" };
    if (state !== "open") return { state };
    const { identity } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator;
    const age = draftedAt ? at.since(fromInstantColumn(draftedAt)).total("minutes") : Number.POSITIVE_INFINITY;
    const masked =
      draftEnc && age <= identity.draft.minutesWithPassword
        ? maskedDraftPassword(openField(resetDraftPlace(id), draftEnc))
        : null;
    return {
      state,
      policy: chosenPolicy(identity),
      loginId: loginHint(found.account.loginId),
      of: found.account.kind === "member-id" ? "member" : "contract",
      draft: masked && draftedAt ? { masked, shown: draftedAt.toISOString() } : null,
    };
  });
}
