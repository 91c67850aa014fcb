import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { staffDrafts } from "@/lib/services/staff/staff-draft";
import { type ContactClosing, contactClosingSchema, decideClosing } from "./contact-closing";

const drafts = staffDrafts("contact_request", contactClosingSchema);

/** Takes what staff entered as far as the confirm page, sealed, with a key that makes the confirmation count once. */
export async function draftClosing(
  staff: StaffActor,
  contactId: string,
  entered: Omit<ContactClosing, "formKey">,
  at: Temporal.Instant,
): Promise<Decision<{ sealed: string }>> {
  if (!isUuid(contactId)) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "contact.handle", at);
    if (!permitted.ok) return permitted;
    const row = await tx.contactRequest.findFirst({ where: { id: contactId, state: "taken", takenBy: staff.staffId } });
    if (!row) return refuse("changed-by-another", null);
    const check = await decideClosing(tx, row, entered, permitted.value.operator.identity.unlock);
    if (!check.ok) return check;
    return decide({ sealed: drafts.seal(staff.staffId, contactId, { ...entered, formKey: randomUUID() }, at) });
  });
}

export function openClosing(
  staff: StaffActor,
  contactId: string,
  sealed: string | null,
  at: Temporal.Instant,
): ContactClosing | null {
  return drafts.open(staff.staffId, contactId, sealed, at);
}
