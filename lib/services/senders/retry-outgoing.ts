import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { enqueueJob } from "@/lib/db/jobs";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { stuckHours } from "@/lib/domain/stuck-hours";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type Outgoing = "mail" | "sms";

/** One click sends at most so many again; what is left waits for the next. */
const atOnce = 500;

/**
 * Puts what was given up back into the queue with all its tries: one mail or short message, or all that can be sent at all. A code stays
 * given up, and so does an address that was refused. A second click finds nothing left to put back. Returns how many.
 */
export async function retryOutgoing(
  staff: StaffActor,
  which: { readonly kind: Outgoing; readonly id: string } | "all",
  at: Temporal.Instant,
): Promise<Decision<{ count: number }>> {
  if (which !== "all" && !isUuid(which.id)) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "outbox.retry", at);
    if (!permitted.ok) return permitted;
    const stuckSince = toInstantColumn(at.subtract({ hours: stuckHours }));
    const mails =
      which === "all" || which.kind === "mail" ? await reviveMails(tx, which === "all" ? null : which.id, stuckSince) : [];
    const texts =
      which === "all" || which.kind === "sms" ? await reviveSms(tx, which === "all" ? null : which.id, stuckSince) : [];
    const count = mails.length + texts.length;
    if (count === 0) return refuse("changed-by-another", null);
    for (const { id } of mails) await enqueueJob(tx, "send-mail", { mailId: id, wipe: "no" });
    for (const { id } of texts) await enqueueJob(tx, "send-sms", { smsId: id });
    const subject = which === "all" ? { kind: "outbox", id: "all" } : { kind: which.kind, id: which.id };
    await appendAudit(tx, { at, actor: staff, action: "outbox.retried", subject, memberId: null, data: { count } });
    return decide({ count });
  });
}

type Revived = { readonly id: string }[];

const reviveMails = (tx: Tx, id: string | null, stuckSince: Date) => tx.$queryRaw<Revived>`
  UPDATE mail SET failed_at = NULL, attempts = 0, last_error = NULL
  WHERE id IN (
    SELECT id FROM mail m
    WHERE (${id}::uuid IS NULL OR id = ${id}::uuid) AND (failed_at IS NOT NULL OR created_at < ${stuckSince}) AND sent_at IS NULL AND NOT is_secret
      AND last_error IS DISTINCT FROM 'bad-address' AND NOT EXISTS (SELECT 1 FROM mail_bounce b WHERE b.mail_id = m.id)
    ORDER BY created_at LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
  RETURNING id::text AS id`;

const reviveSms = (tx: Tx, id: string | null, stuckSince: Date) => tx.$queryRaw<Revived>`
  UPDATE sms SET failed_at = NULL, attempts = 0, last_error = NULL
  WHERE id IN (
    SELECT id FROM sms
    WHERE (${id}::uuid IS NULL OR id = ${id}::uuid) AND (failed_at IS NOT NULL OR created_at < ${stuckSince}) AND sent_at IS NULL AND NOT is_secret
    ORDER BY created_at LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
  RETURNING id::text AS id`;
