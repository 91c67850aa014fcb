import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import type { OpenCountersign } from "@/lib/db/countersign-rows";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { secondPerson } from "@/lib/db/second-person";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { carryOutCertificate } from "@/lib/services/certificates/carry-out-certificate";
import { type NewSecrets, newCertificateSecrets } from "@/lib/services/certificates/make-certificate";
import { carryOutLeaving } from "@/lib/services/member-information/carry-out-leaving";
import { authoriseStaff } from "../authorise-staff";
import { leftToColleague } from "../left-to-colleague";
import type { StaffActor } from "../staff-actor";

export type CountersignDecision = { readonly countersignId: string; readonly approved: boolean; readonly reason: string };

/** `certificateId`: what came of it is a certificate, for the second person to print. */
export type DecidedCountersign = {
  readonly countersignId: string;
  readonly memberId: string;
  readonly certificateId: string | null;
};

/**
 * The second person's decision, once; approved, the act is done in the same transaction and in that person's name. Whoever asked can't
 * decide, the database refuses that too, nor can whoever is linked to that person or put the member's address on record. What no longer is as
 * it was asked for is refused with a reason instead. Refusing is open to whoever may decide.
 */
export async function decideCountersign(
  staff: StaffActor,
  { countersignId, approved, reason }: CountersignDecision,
  at: Temporal.Instant,
): Promise<Decision<DecidedCountersign>> {
  // Before the transaction: a hash waits for its turn.
  const secrets = approved ? await newCertificateSecrets(staff, at) : null;
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "countersign.decide", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity.secondPerson;
    const row = isUuid(countersignId) ? await tx.countersign.findUnique({ where: { id: countersignId } }) : null;
    if (!row) return refuse("changed-by-another", terms);
    // An identity check of long ago proves nothing today.
    const since = toInstantColumn(at.subtract({ hours: terms.days * 24 }));
    if (approved && row.requestedAt < since) return refuse("changed-since-shown", terms);
    const two = await mayDecide(tx, staff, row, permitted.value, at);
    if (!two.ok) return two;
    // In the order of everything else: member, login, then the request. Of two who decide at once the second finds it decided.
    await tx.$queryRaw`SELECT id::text AS id FROM member WHERE id = ${row.memberId}::uuid FOR UPDATE`;
    await tx.$queryRaw`SELECT id::text AS id FROM account WHERE id = ${row.accountId}::uuid FOR UPDATE`;
    await tx.$queryRaw`SELECT id::text AS id FROM countersign WHERE id = ${row.id}::uuid FOR UPDATE`;
    const open = await tx.countersign.count({ where: { id: row.id, state: "requested" } });
    if (open !== 1) return refuse("changed-by-another", terms);
    const done = secrets ? await carryOut(tx, staff, row, secrets, at) : decide(null);
    if (!done.ok) return done;
    const { count } = await tx.countersign.updateMany({
      where: { id: row.id, state: "requested", requestedBy: { not: staff.staffId } },
      data: {
        state: approved ? "approved" : "refused",
        decidedBy: staff.staffId,
        decidedAt: toInstantColumn(at),
        decisionReason: reason,
      },
    });
    if (count !== 1) throw new Error("a request whose row is locked was decided by another");
    const subject = { kind: "account", id: row.accountId };
    const action = `${row.act}.${approved ? "approved" : "declined"}`;
    await appendAudit(tx, { at, actor: staff, action, subject, memberId: row.memberId, data: { countersignId: row.id } });
    return decide({ countersignId: row.id, memberId: row.memberId, certificateId: done.value });
  });
}

async function mayDecide(
  tx: Tx,
  staff: StaffActor,
  { requestedBy, memberId }: OpenCountersign,
  catalogue: Catalogue,
  at: Temporal.Instant,
): Promise<Decision<null>> {
  const pair = { first: requestedBy, second: staff.staffId };
  const two = await secondPerson(tx, pair, catalogue.operator.identity.secondPerson, at);
  return two.ok ? leftToColleague(tx, staff, { memberId, permission: "countersign.decide" }, catalogue, at) : two;
}

async function carryOut(
  tx: Tx,
  staff: StaffActor,
  row: OpenCountersign,
  secrets: NewSecrets,
  at: Temporal.Instant,
): Promise<Decision<string | null>> {
  if (row.act === "certificate") return carryOutCertificate(tx, staff, row, secrets, at);
  const left = await carryOutLeaving(tx, staff, row, at);
  return left.ok ? decide(null) : left;
}
