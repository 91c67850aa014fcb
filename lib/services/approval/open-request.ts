import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { NeededApproval } from "@/lib/db/approval-needed";
import { findApprovalRequest, findOpenRequest } from "@/lib/db/approval-requests";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { nextNumber } from "@/lib/db/number-series";
import type { LoadedProcedureContext } from "@/lib/db/procedure-context";
import { markRequested, type ProcedureRecord } from "@/lib/db/procedure-rows";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { endOfDayInJapan } from "@/lib/domain/people/person-access";
import { procedureNumber, procedureSeries } from "@/lib/domain/procedures/procedure-number";
import { requestRows } from "@/lib/i18n/approval/request-rows";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { PlacingRefused } from "@/lib/services/procedures/placing-refused";
import type { ApproverMails } from "./approver-addresses";

export type Asking = {
  readonly row: ProcedureRecord;
  readonly ground: LoadedProcedureContext;
  readonly approval: NeededApproval;
  readonly shownHash: string;
  readonly tell: ApproverMails;
  readonly at: Temporal.Instant;
};

/**
 * Draft → request, under the contract's lock: nothing of the procedure counts yet. Of the same thing one request is open at a time; a
 * second is refused with the number of the first.
 */
export async function openRequest(tx: Tx, asking: Asking): Promise<Decision<{ requestId: string }>> {
  const { row, ground, approval, at } = asking;
  const { actor, catalogue } = ground.context;
  const { memberId, contractId, accountId } = actor;
  const { subjectHash, contentHash, amount, needed, terms } = approval;
  const there = await findOpenRequest(tx, { memberId, contractId, subjectHash }, at);
  if (there) return refuse("approval-open-already", terms, { number: there.number, request: there.id });
  if (!(await markRequested(tx, { id: row.id, memberId }))) throw new PlacingRefused(refuse("changed-by-another", null).refusal);
  const on = dateInJapan(at);
  const id = randomUUID();
  const number = procedureNumber(on, await nextNumber(tx, procedureSeries(on)));
  const lastDay = on.add({ days: terms.requestDays }).toString();
  await tx.approvalRequest.createMany({
    data: [
      {
        id,
        memberId,
        contractId,
        procedureId: row.id,
        requestedBy: accountId,
        number,
        subjectHash,
        amount,
        needed,
        shownHash: asking.shownHash,
        contentHash,
        requestedAt: toInstantColumn(at),
        expiresAt: toInstantColumn(endOfDayInJapan(lastDay)),
      },
    ],
  });
  await appendAudit(tx, {
    at,
    actor,
    action: "approval.requested",
    subject: { kind: "approval", id },
    memberId,
    data: { number, kind: row.kind, needed, amount: amount.toString() },
  });
  const request = await findApprovalRequest(tx, { id, memberId }, catalogue);
  if (!request) throw new Error("a request is gone that was just made");
  for (const { accountId: approver, to, locale } of asking.tell)
    if (to !== null)
      await queueMail(tx, {
        memberId,
        accountId: approver,
        to,
        template: "approval-asked",
        locale,
        data: { what: procedureTitle(request, locale), rows: requestRows(request, locale), id },
        at,
      });
  return decide({ requestId: id });
}
