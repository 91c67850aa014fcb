import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Operator } from "@/lib/domain/catalogue/operator";

/** The operator whose terms of getting in hold at an instant: locks, codes, times, and whom to call. */
export async function operatorAt(tx: Tx, at: Temporal.Instant): Promise<Operator> {
  return (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator;
}
