import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findRegistration } from "@/lib/db/registration-rows";
import { asAuth } from "@/lib/db/scope";
import type { MemberKind } from "@/lib/domain/catalogue/who";

/** As what the owner of a token registers; null: the registration is over, or complete. */
export async function findRegistrationKind(token: string | null, at: Temporal.Instant): Promise<MemberKind | null> {
  const row = await asAuth((tx) => findRegistration(tx, token, at));
  return row && !row.completedAt ? row.kind : null;
}
