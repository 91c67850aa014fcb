import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "../authorise-staff";
import type { StaffActor } from "../staff-actor";
import { foldStaffLoginId } from "../staff-login-id";
import { type PersonDraft, sealPersonDraft } from "./person-draft";

/** Takes a new colleague's details as far as the confirm page. A login that is taken, or a role that there isn't, is told here. */
export async function draftPerson(
  staff: StaffActor,
  entry: Omit<PersonDraft, "staffId">,
  at: Temporal.Instant,
): Promise<Decision<{ sealed: string }>> {
  return asAuth(async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "staff-people.manage", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity.secondPerson;
    if (!permitted.value.staff.roles.some(({ code }) => code === entry.role))
      return refuse("changed-since-shown", terms, { role: true });
    const loginId = foldStaffLoginId(entry.loginId);
    // One that was given to somebody who never came is free again.
    const never = {
      createdBy: { not: null },
      enrolledAt: null,
      staffCredential: { first: true, firstUntil: { lte: toInstantColumn(at) } },
    };
    if ((await tx.staff.count({ where: { loginId, NOT: never } })) > 0) return refuse("staff-login-used", terms);
    const draft = { ...entry, loginId, staffId: randomUUID() };
    return decide({ sealed: sealPersonDraft(staff.staffId, draft, at) });
  });
}
