import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findApprovalRequest } from "@/lib/db/approval-requests";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { asMember, asWorker } from "@/lib/db/scope";
import { stateAt } from "@/lib/domain/approval/request-state";
import { dateInJapan } from "@/lib/domain/calendar";
import { findLoginOwner } from "@/lib/services/identity/login-owner";
import { closeAndTell } from "./close-and-tell";

const system = { kind: "system", name: "expire-requests" } as const;

const isDue = (at: Temporal.Instant) => ({ state: "open", expiresAt: { lte: toInstantColumn(at) } });
const ids = { select: { id: true, memberId: true }, take: 500 } as const;

/** Closes the requests whose time is over and tells whoever asked, each in a transaction of its own. Twice finds nothing more. Returns how many. */
export async function expireRequests(at: Temporal.Instant): Promise<number> {
  const due = await asWorker((tx) => tx.approvalRequest.findMany({ where: isDue(at), orderBy: { expiresAt: "asc" }, ...ids }));
  return expireAll(due, at);
}

/** The same for one member, so that a request that is over stands in no new one's way. */
export async function expireRequestsOf({ memberId }: { readonly memberId: string }, at: Temporal.Instant): Promise<void> {
  const due = await asMember({ memberId }, (tx) => tx.approvalRequest.findMany({ where: { memberId, ...isDue(at) }, ...ids }));
  await expireAll(due, at);
}

async function expireAll(due: readonly { id: string; memberId: string }[], at: Temporal.Instant): Promise<number> {
  let closed = 0;
  for (const one of due) if (await expire(one, at)) closed += 1;
  return closed;
}

async function expire({ id, memberId }: { id: string; memberId: string }, at: Temporal.Instant): Promise<boolean> {
  const asked = await asMember({ memberId }, (tx) =>
    tx.approvalRequest.findFirst({ where: { id }, select: { requestedBy: true } }),
  );
  const owner = asked && (await findLoginOwner(asked.requestedBy, at));
  return asMember({ memberId }, async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const request = await findApprovalRequest(tx, { id, memberId }, catalogue);
    if (request?.state !== "open" || stateAt(request.state, request.expiresAt, at) !== "expired") return false;
    return closeAndTell(tx, { request, outcome: "expired", by: system, owner, at });
  });
}
