import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { type ClosingCheck, type ContactClosing, decideClosing } from "./contact-closing";

/**
 * Closes a request with its result and, where questions were put, records the identity check as an unlock does (CL-10): who asked what
 * and how it compared. Decided anew under the row's lock; the same form a second time is the first one.
 */
export async function closeContact(
  staff: StaffActor,
  contactId: string,
  closing: ContactClosing,
  at: Temporal.Instant,
): Promise<Decision<{ contactId: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "contact.handle", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity.unlock;
    await tx.$queryRaw`SELECT id FROM contact_request WHERE id = ${contactId}::uuid FOR UPDATE`;
    const row = await tx.contactRequest.findUnique({ where: { id: contactId } });
    if (row?.state === "closed" && row.closedBy === staff.staffId && row.result === closing.result) return decide({ contactId });
    if (row?.state !== "taken" || row.takenBy !== staff.staffId) return refuse("changed-by-another", null);
    const check = await decideClosing(tx, row, closing, terms);
    if (!check.ok) return check;
    const identityCheckId = await recordCheck(tx, staff, { check: check.value, closing, number: row.number }, at);
    const { result, note } = closing;
    await tx.contactRequest.updateMany({
      where: { id: contactId, state: "taken", takenBy: staff.staffId },
      data: { state: "closed", result, note, identityCheckId, closedBy: staff.staffId, closedAt: toInstantColumn(at) },
    });
    const subject = { kind: "contact", id: contactId };
    const data = { result, number: row.number, identityCheckId };
    await appendAudit(tx, { at, actor: staff, action: "contact.closed", subject, memberId: row.memberId, data });
    return decide({ contactId });
  });
}

type Recording = { readonly check: ClosingCheck; readonly closing: ContactClosing; readonly number: string };

async function recordCheck(
  tx: Tx,
  staff: StaffActor,
  { check, closing, number }: Recording,
  at: Temporal.Instant,
): Promise<string | null> {
  const { formKey, asked, channel, note } = closing;
  if (!check || channel === null) return null;
  const id = randomUUID();
  await tx.identityCheck.create({
    data: {
      id,
      formKey,
      accountId: check.accountId,
      memberId: check.memberId,
      staffId: staff.staffId,
      purpose: "contact",
      channel,
      checks: { asked, note },
      passed: check.passed,
      reason: number,
      at: toInstantColumn(at),
    },
  });
  return id;
}
