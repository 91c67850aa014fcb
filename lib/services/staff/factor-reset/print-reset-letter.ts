import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { secondPerson } from "@/lib/db/second-person";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "../authorise-staff";
import type { StaffActor } from "../staff-actor";
import { readResetLetter, resetLetter } from "./reset-letter";

/**
 * The letter with the activation code, once, and not by whoever asked for the reset or is linked to that person. The paper is made first and handed out only to the one request whose guarded update wipes the
 * code. Null: printed, too late, by mail, or not theirs to print.
 */
export async function printResetLetter(
  staff: StaffActor,
  resetId: string,
  at: Temporal.Instant,
): Promise<{ readonly name: string; readonly paper: Uint8Array<ArrayBuffer> } | null> {
  if (!isUuid(resetId)) return null;
  const contents = await asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "factor-reset.request", at);
    if (!permitted.ok) return null;
    const { operator } = permitted.value;
    const reset = await tx.factorReset.findUnique({ where: { id: resetId }, select: { requestedBy: true } });
    const pair = { first: reset?.requestedBy ?? staff.staffId, second: staff.staffId };
    const two = await secondPerson(tx, pair, operator.identity.secondPerson, at);
    return two.ok ? readResetLetter(tx, resetId, operator, at) : null;
  });
  if (!contents) return null;
  const paper = await resetLetter(contents, at);
  const handedOut = await asStaff(staff, async (tx) => {
    const { count } = await tx.factorReset.updateMany({
      where: { id: resetId, printedAt: null, codeEnc: { not: null }, requestedBy: { not: staff.staffId } },
      data: { printedAt: toInstantColumn(at), printedBy: staff.staffId, codeEnc: null, codeUntil: null },
    });
    if (count !== 1) return false;
    const subject = { kind: "account", id: contents.accountId };
    const data = { factorResetId: resetId };
    await appendAudit(tx, { at, actor: staff, action: "factor-reset.printed", subject, memberId: contents.memberId, data });
    return true;
  });
  return handedOut ? { name: `factor-reset-${resetId.slice(0, 8)}`, paper } : null;
}
