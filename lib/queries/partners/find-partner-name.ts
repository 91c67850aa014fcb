import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";

/** What a partner's service is called, for the counterpart's own pages. Null: there is no such partner. */
export async function findPartnerName(code: string, at: Temporal.Instant): Promise<Localized | null> {
  const { catalogue } = await asAuth((tx) => catalogueInForce(tx, dateInJapan(at)));
  return catalogue.partners?.find((one) => one.code === code)?.name ?? null;
}
