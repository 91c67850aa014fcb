import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";

/** The operator's terms of getting in, for the schema of a form before the login. */
export async function getIdentityTerms(at: Temporal.Instant): Promise<IdentityTerms> {
  return (await asAuth((tx) => catalogueInForce(tx, dateInJapan(at)))).catalogue.operator.identity;
}
