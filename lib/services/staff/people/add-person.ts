import "server-only";
import { randomInt } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { asAuth, type Tx } from "@/lib/db/scope";
import { staffRevealPlace } from "@/lib/db/staff-reveal";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { makeFirstPassword } from "@/lib/domain/identity/first-password";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { hashPassword } from "@/lib/services/identity/password";
import { authoriseStaff } from "../authorise-staff";
import type { StaffActor } from "../staff-actor";
import type { PersonDraft } from "./person-draft";
import { tellAdministrators } from "./tell-administrators";

/**
 * Adds a colleague with a first password, which is changed, and an authenticator, which is set up, at the first login. The password is shown
 * to whoever added the person, for some minutes; its hash alone stays, and opens the first login for some days. Everybody who manages staff
 * is told. A login whose owner never came in those days may be given again.
 */
export async function addPerson(
  staff: StaffActor,
  draft: PersonDraft,
  at: Temporal.Instant,
): Promise<Decision<{ staffId: string }>> {
  const { identity } = await asAuth((tx) => operatorAt(tx, at));
  const password = makeFirstPassword(chosenPolicy(identity), (below) => randomInt(below));
  // Before the transaction: it waits for its turn.
  const hash = await hashPassword(password);
  return asAuth(async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "staff-people.manage", at);
    if (!permitted.ok) return permitted;
    const { secondPerson: terms, activationCode } = permitted.value.operator.identity;
    const { staffId: id, role } = draft;
    if (!permitted.value.staff.roles.some(({ code }) => code === role)) return refuse("changed-since-shown", terms);
    await tx.$queryRaw`SELECT forget_who_never_came(${draft.loginId}, ${toInstantColumn(at)})::text AS done`;
    if (!(await put(tx, staff, draft, at))) {
      // The same form a second time has the first answer.
      return (await tx.staff.count({ where: { id } })) > 0 ? decide({ staffId: id }) : refuse("staff-login-used", terms);
    }
    await tx.staffCredential.create({
      data: {
        staffId: id,
        hash,
        first: true,
        changedAt: toInstantColumn(at),
        revealEnc: sealField(staffRevealPlace(id, staff.staffId), password),
        revealUntil: toInstantColumn(at.add({ minutes: activationCode.revealMinutes })),
        firstUntil: toInstantColumn(at.add({ hours: terms.firstPasswordDays * 24 })),
      },
    });
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "staff.created",
      subject: { kind: "staff", id },
      memberId: null,
      data: { role },
    });
    await tellAdministrators(
      tx,
      permitted.value,
      { change: "added", name: draft.name, loginId: draft.loginId, role, by: staff },
      at,
    );
    return decide({ staffId: id });
  });
}

/** False: the id or the login is there already; the transaction goes on. */
async function put(
  tx: Tx,
  staff: StaffActor,
  { staffId: id, loginId, name, mail, role }: PersonDraft,
  at: Temporal.Instant,
): Promise<boolean> {
  const { count } = await tx.staff.createMany({
    data: [{ id, loginId, name, mail, role, createdAt: toInstantColumn(at), createdBy: staff.staffId }],
    skipDuplicates: true,
  });
  return count === 1;
}
