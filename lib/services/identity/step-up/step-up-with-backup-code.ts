import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { checkFactor } from "../check-factor";
import { loginRefusal } from "../login-refusal";
import { spendBackupCode, tellCodeUsed } from "../login-with-backup-code";
import { operatorAt } from "../operator-at";
import { markSteppedUp, type RenewedSession } from "./mark-stepped-up";

/** A backup code, for somebody whose methods are out of reach: else the lost one could never be taken away. Its owner hears of it. */
export async function stepUpWithBackupCode(
  actor: PortalActor,
  code: string,
  at: Temporal.Instant,
): Promise<Decision<RenewedSession>> {
  const { accountId } = actor;
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const look = () => spendBackupCode(tx, accountId, code, at);
    const right = await checkFactor(tx, accountId, operator, at, "backup-code", look, null);
    const renewed = right ? await markSteppedUp(tx, actor, "backup-code", at) : null;
    if (!renewed) return loginRefusal(operator, actor.brand, "code-refused");
    await tellCodeUsed(tx, actor, at, "step-up");
    return decide(renewed);
  });
}
