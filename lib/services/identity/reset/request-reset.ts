import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { sealField } from "@/lib/db/field-cipher";
import { resetAskPlace } from "@/lib/db/field-places";
import { enqueueJob } from "@/lib/db/jobs";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { operatorAt } from "../operator-at";
import { countToday } from "../throttle";

export type ResetAsk = {
  /** As it was typed: which kind of login it is, the job finds out. */
  readonly loginId: string;
  /** The brand whose form it was; logins of registered members are known at each. Empty: at none. */
  readonly brand: string;
};

/**
 * Takes the wish for a reset mail (CL-04) and looks nothing up: whether the ID exists, is locked or gone is found out by a job, later and
 * elsewhere, so that neither words nor time of the answer can tell. What was typed waits sealed: it may be a password by mistake.
 */
export async function requestReset(ask: ResetAsk, address: string, at: Temporal.Instant): Promise<Decision<true>> {
  return asAuth(async (tx) => {
    const { passwordReset } = (await operatorAt(tx, at)).identity.recovery;
    if (!(await countToday(tx, "reset-address", address, passwordReset.perAddressDay, at)))
      return refuse("throttled", passwordReset, { today: true });
    const id = randomUUID();
    const sealed = Buffer.from(sealField(resetAskPlace(id), JSON.stringify(ask))).toString("base64url");
    await enqueueJob(tx, "send-reset-link", { id, sealed, askedAt: at.toString() });
    return decide(true);
  });
}
