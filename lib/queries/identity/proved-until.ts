import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { stepUpState } from "@/lib/db/step-up";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PortalActor } from "@/lib/domain/permission";

/** Until when this session's proof is good; null: none was given, or it is over. */
export async function provedUntil(actor: PortalActor, at: Temporal.Instant): Promise<Temporal.Instant | null> {
  return asAuth(async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const state = await stepUpState(tx, actor, catalogue.operator.identity, at);
    return state === "asked" ? null : state;
  });
}
