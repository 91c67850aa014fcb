import "server-only";
import type { Temporal } from "temporal-polyfill";
import { lockRequest } from "@/lib/db/approval-requests";
import { asMember, type Tx } from "@/lib/db/scope";
import { decideAnswering } from "@/lib/domain/approval/decide-approval";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { type AnsweringMeans, answeringMeans, insertAnswer, loadAnswering } from "./answering";
import { closeAndTell } from "./close-and-tell";

type SendingBack = { readonly requestId: string; readonly reason: string };

/** Sends a request back with a reason, which closes it. The same again is the same success. Null: not there. */
export async function returnRequest(
  actor: MemberActor,
  { requestId, reason }: SendingBack,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }> | null> {
  if (!isUuid(requestId)) return null;
  const { memberId } = actor;
  const asked = await asMember(actor, (tx) =>
    tx.approvalRequest.findFirst({ where: { id: requestId, memberId }, select: { requestedBy: true } }),
  );
  if (!asked) return null;
  const means = await answeringMeans(actor, asked.requestedBy, at);
  return asMember(actor, (tx) => sendBack(tx, actor, means, { requestId, reason }, at));
}

async function sendBack(
  tx: Tx,
  actor: MemberActor,
  { approver, owner }: AnsweringMeans,
  { requestId, reason }: SendingBack,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }> | null> {
  await lockRequest(tx, requestId);
  const loaded = await loadAnswering(tx, actor, requestId, at);
  if (!loaded?.ok) return loaded;
  const { request, asked, terms } = loaded.value;
  const mine = request.answers.find(({ accountId }) => accountId === actor.accountId);
  if (mine && !mine.approves) return decide({ id: requestId });
  const may = decideAnswering(asked, approver, terms, at);
  if (!may.ok) return may;
  await insertAnswer(tx, request, approver, { approves: false, reason }, at);
  const closed = await closeAndTell(tx, { request, outcome: "refused", reason, by: actor, owner, at });
  return closed ? decide({ id: requestId }) : refuse("changed-by-another", null);
}
