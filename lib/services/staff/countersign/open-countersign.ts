import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { insertCountersign, type NewCountersign } from "@/lib/db/countersign-rows";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse, type Term } from "@/lib/domain/decision";
import type { StaffActor } from "../staff-actor";

/** What a member of staff asks for and somebody else carries out. */
export const countersignActs = ["certificate", "leaving"] as const;
export type CountersignAct = (typeof countersignActs)[number];

export type CountersignRequest = {
  readonly id: string;
  readonly act: CountersignAct;
  readonly memberId: string;
  readonly accountId: string;
  readonly draft: NewCountersign["draft"] & { readonly formKey: string };
  readonly destinationHash: string | null;
};

export const newCountersignId = () => randomUUID();

/**
 * Writes down what somebody else of the staff is to decide; nothing happens to the member yet. The caller holds the lock of the login or
 * the member. One of an act at a time for a login.
 */
export async function openCountersign(
  tx: Tx,
  staff: StaffActor,
  { id, act, memberId, accountId, draft, destinationHash }: CountersignRequest,
  terms: Term,
  at: Temporal.Instant,
): Promise<Decision<{ countersignId: string }>> {
  const { formKey } = draft;
  const request = { id, formKey, act, memberId, accountId, draft, destinationHash };
  const opened = await insertCountersign(tx, { ...request, requestedBy: staff.staffId, requestedAt: toInstantColumn(at) });
  if (!opened) return refuse("countersign-open-already", terms);
  const subject = { kind: "account", id: accountId };
  await appendAudit(tx, { at, actor: staff, action: `${act}.asked`, subject, memberId, data: { countersignId: id } });
  return decide({ countersignId: id });
}

/** What this member of staff asked for under a form's key: the answer to a form that was sent a second time. */
export async function findOwnCountersign(tx: Tx, staff: StaffActor, memberId: string, formKey: string): Promise<string | null> {
  const where = { formKey, memberId, requestedBy: staff.staffId };
  return (await tx.countersign.findFirst({ where, select: { id: true } }))?.id ?? null;
}

/** The same, before the draft is looked for. */
export function findOwnRequest(staff: StaffActor, memberId: string, formKey: string): Promise<string | null> {
  return asStaff(staff, (tx) => findOwnCountersign(tx, staff, memberId, formKey));
}
