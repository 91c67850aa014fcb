import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "./authorise-staff";
import type { StaffActor } from "./staff-actor";

export type LookReason = { readonly purpose: string; readonly words: string };

/** Writes down why a member of staff opens a member's pages; it holds for the minutes of the terms, for that person and that member. */
export async function giveLookReason(
  staff: StaffActor,
  memberId: string,
  { purpose, words }: LookReason,
  at: Temporal.Instant,
): Promise<Decision<null>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "member.view", at);
    if (!permitted.ok) return permitted;
    const { looks } = permitted.value.staff;
    const member = await tx.member.findUnique({ where: { id: memberId }, select: { id: true } });
    if (!member || !looks.purposes.some(({ code }) => code === purpose)) return refuse("changed-since-shown", looks);
    const id = randomUUID();
    await tx.memberLook.create({
      data: {
        id,
        memberId,
        staffId: staff.staffId,
        purpose,
        words,
        at: toInstantColumn(at),
        until: toInstantColumn(at.add({ minutes: looks.minutes })),
      },
    });
    const subject = { kind: "member", id: memberId };
    await appendAudit(tx, { at, actor: staff, action: "member.look-reasoned", subject, memberId, data: { lookId: id, purpose } });
    return decide(null);
  });
}
