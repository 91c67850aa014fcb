import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { paperFieldsOf } from "@/lib/db/paper-fields";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { changedByPaper, type PaperFields } from "@/lib/domain/identity/paper-fields";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { hashOfPaperFields, sealPaperDraft } from "./paper-draft";

export type PaperEntry = {
  readonly receivedOn: Temporal.PlainDate;
  readonly paperNumber: string;
  readonly after: PaperFields;
};

/** Takes what a paper changes as far as the confirm page; one that changes nothing is refused. */
export async function draftPaperChange(
  staff: StaffActor,
  memberId: string,
  { receivedOn, paperNumber, after }: PaperEntry,
  at: Temporal.Instant,
): Promise<Decision<{ sealed: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "paper-change.enter", at);
    if (!permitted.ok) return permitted;
    const member = await tx.member.findUnique({ where: { id: memberId } });
    if (!member) return refuse("contract-not-found", null);
    const before = paperFieldsOf(member);
    if (changedByPaper(before, after).length === 0) return refuse("nothing-to-change", null);
    const draft = {
      formKey: randomUUID(),
      receivedOn: receivedOn.toString(),
      paperNumber,
      after,
      beforeHash: hashOfPaperFields(before),
    };
    return decide({ sealed: sealPaperDraft(staff.staffId, memberId, draft, at) });
  });
}
