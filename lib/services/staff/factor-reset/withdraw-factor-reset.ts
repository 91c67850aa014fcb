import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, asStaff } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { authoriseStaff } from "../authorise-staff";
import type { StaffActor } from "../staff-actor";

/** The owner's link: stops an approved reset before it takes effect. The link is the proof; it needs no login and works once. */
export async function withdrawResetByLink(token: string, at: Temporal.Instant): Promise<Decision<null>> {
  return asAuth(async (tx) => {
    const now = toInstantColumn(at);
    const withdrawHash = sha256(token);
    const { count } = await tx.factorReset.updateMany({
      where: { withdrawHash, state: "waiting", takesEffectAt: { gt: now } },
      data: { state: "withdrawn", endedAt: now, withdrawnBy: "owner" },
    });
    const reset = await tx.factorReset.findFirst({
      where: { withdrawHash },
      select: { id: true, accountId: true, memberId: true, state: true },
    });
    if (count !== 1) {
      // Already withdrawn is what the link was for.
      return reset?.state === "withdrawn"
        ? decide(null)
        : refuse("link-expired", (await operatorAt(tx, at)).identity.factorReset);
    }
    if (!reset) throw new Error("a reset that was withdrawn is gone");
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "factor-reset.withdrawn",
      subject: { kind: "account", id: reset.accountId },
      memberId: reset.memberId,
      data: { factorResetId: reset.id, method: "mail-link" },
    });
    return decide(null);
  });
}

/** Staff stop a reset that nobody decided yet, or that waits to take effect: because its owner called, or because it looks wrong. */
export async function withdrawResetByStaff(
  staff: StaffActor,
  { resetId, reason }: { readonly resetId: string; readonly reason: string },
  at: Temporal.Instant,
): Promise<Decision<{ resetId: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "factor-reset.request", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity.factorReset;
    const reset = isUuid(resetId)
      ? await tx.factorReset.findUnique({ where: { id: resetId }, select: { accountId: true, memberId: true } })
      : null;
    if (!reset) return refuse("account-id-unknown", terms);
    const { count } = await tx.factorReset.updateMany({
      where: { id: resetId, state: { in: ["requested", "waiting"] } },
      data: {
        state: "withdrawn",
        endedAt: toInstantColumn(at),
        withdrawnBy: "staff",
        withdrawnStaffId: staff.staffId,
        withdrawnReason: reason,
      },
    });
    if (count !== 1) return refuse("changed-by-another", terms);
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "factor-reset.withdrawn",
      subject: { kind: "account", id: reset.accountId },
      memberId: reset.memberId,
      data: { factorResetId: resetId },
    });
    return decide({ resetId });
  });
}
