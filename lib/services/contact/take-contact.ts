import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

/** `shownTaker` is who had it on the page that was pressed: null for nobody. */
export type Taking = { readonly contactId: string; readonly shownTaker: string | null };

/** Takes what a visitor asked, or takes it over from a colleague: from the one that the page showed, so that of two the second is told. */
export async function takeContact(
  staff: StaffActor,
  { contactId, shownTaker }: Taking,
  at: Temporal.Instant,
): Promise<Decision<{ contactId: string }>> {
  if (!isUuid(contactId) || (shownTaker !== null && !isUuid(shownTaker))) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "contact.handle", at);
    if (!permitted.ok) return permitted;
    const { count } = await tx.contactRequest.updateMany({
      where: { id: contactId, state: { not: "closed" }, takenBy: shownTaker },
      data: { state: "taken", takenBy: staff.staffId, takenAt: toInstantColumn(at) },
    });
    const row = await tx.contactRequest.findUnique({
      where: { id: contactId },
      select: { takenBy: true, memberId: true, state: true },
    });
    if (count !== 1)
      return row?.state === "taken" && row.takenBy === staff.staffId ? decide({ contactId }) : refuse("changed-by-another", null);
    const subject = { kind: "contact", id: contactId };
    await appendAudit(tx, { at, actor: staff, action: "contact.taken", subject, memberId: row?.memberId ?? null });
    return decide({ contactId });
  });
}
