import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "../authorise-staff";
import { endStaffAccess } from "../end-staff-access";
import type { StaffActor } from "../staff-actor";
import type { StaffPermission } from "../staff-permission";
import { tellAdministrators } from "./tell-administrators";

/** What an administrator does with a colleague's login; what outlasts the moment has a written reason. */
export type PersonChange =
  | { readonly kind: "role"; readonly role: string; readonly reason: string }
  | { readonly kind: "lock" | "unlock"; readonly reason: string }
  | { readonly kind: "end-sessions" };

const manages: StaffPermission = "staff-people.manage";

type Row = { id: string; role: string; locked: boolean };

/**
 * Changes a colleague's role or login, and ends that colleague's sessions at the next request; never one's own, and never so that nobody is
 * left who manages staff. All logins of staff are locked in one order first: of two administrators who demote each other one does.
 */
export async function changePerson(
  staff: StaffActor,
  staffId: string,
  change: PersonChange,
  at: Temporal.Instant,
): Promise<Decision<{ staffId: string }>> {
  return asAuth(async (tx) => {
    const everybody = await tx.$queryRaw<Row[]>`
      SELECT id::text AS id, role, locked_at IS NOT NULL AS locked FROM staff ORDER BY id FOR UPDATE`;
    const self = everybody.find(({ id }) => id === staff.staffId);
    const permitted = await authoriseStaff(tx, { ...staff, role: self && !self.locked ? self.role : "" }, manages, at);
    if (!permitted.ok) return permitted;
    const { staff: table, operator } = permitted.value;
    const terms = operator.identity.secondPerson;
    const person = isUuid(staffId) ? everybody.find(({ id }) => id === staffId) : undefined;
    if (!person) return refuse("changed-since-shown", terms);
    if (person.id === staff.staffId) return refuse("staff-not-oneself", terms);
    if (change.kind === "role" && !table.roles.some(({ code }) => code === change.role))
      return refuse("changed-since-shown", terms);
    const after = everybody.map((one) => (one.id === person.id ? changed(one, change) : one));
    const managers = table.rows.find(({ code }) => code === manages)?.roles ?? [];
    if (!after.some(({ role, locked }) => !locked && managers.includes(role))) return refuse("last-staff-admin", terms);
    if (!(await put(tx, { staff, person }, change, at))) return refuse("changed-by-another", terms);
    if (change.kind === "role") {
      const { name, loginId } = await tx.staff.findUniqueOrThrow({
        where: { id: person.id },
        select: { name: true, loginId: true },
      });
      await tellAdministrators(tx, permitted.value, { change: "role", name, loginId, role: change.role, by: staff }, at);
    }
    return decide({ staffId: person.id });
  });
}

function changed(row: Row, change: PersonChange): Row {
  if (change.kind === "role") return { ...row, role: change.role };
  if (change.kind === "end-sessions") return row;
  return { ...row, locked: change.kind === "lock" };
}

const actions = {
  role: "staff.role-changed",
  lock: "staff.locked-by-colleague",
  unlock: "staff.unlocked-by-colleague",
  "end-sessions": "staff.sessions-ended",
} as const;

/** False where it is so already: somebody else was faster. */
async function put(
  tx: Tx,
  { staff, person }: { staff: StaffActor; person: Row },
  change: PersonChange,
  at: Temporal.Instant,
): Promise<boolean> {
  const now = toInstantColumn(at);
  const { id } = person;
  const epoch = { increment: 1 };
  const { count } = await (() => {
    switch (change.kind) {
      case "role":
        return tx.staff.updateMany({
          where: { id, role: { not: change.role } },
          data: { role: change.role, roleChangedBy: staff.staffId, roleChangedAt: now, epoch },
        });
      case "lock":
        return tx.staff.updateMany({ where: { id, lockedAt: null }, data: { lockedAt: now, lockedBy: staff.staffId, epoch } });
      case "unlock":
        return tx.staff.updateMany({
          where: { id, lockedAt: { not: null } },
          data: { lockedAt: null, lockedBy: null, passwordFails: 0, factorFails: 0, epoch },
        });
      case "end-sessions":
        return tx.staff.updateMany({ where: { id }, data: { epoch } });
    }
  })();
  if (count !== 1) return false;
  await endStaffAccess(tx, id, change.kind, at);
  const data = {
    ...(change.kind === "role" ? { before: person.role, after: change.role } : {}),
    ...(change.kind === "end-sessions" ? {} : { reason: change.reason }),
  };
  await appendAudit(tx, { at, actor: staff, action: actions[change.kind], subject: { kind: "staff", id }, memberId: null, data });
  return true;
}
