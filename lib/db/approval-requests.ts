import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Prisma } from "@/generated/prisma/client";
import { type RequestState, requestStateOf } from "@/lib/domain/approval/request-state";
import { type Catalogue, getProduct } from "@/lib/domain/catalogue/catalogue";
import type { Localized } from "@/lib/domain/localized";
import { type AskedSubject, askedSubject } from "@/lib/domain/procedures/asked-subject";
import { isProcedureKind, type ProcedureKind } from "@/lib/domain/procedures/procedure";
import { type Yen, yen } from "@/lib/domain/yen";
import { fromInstantColumn, toInstantColumn } from "./dates";
import { openField } from "./field-cipher";
import { approvalReasonPlace } from "./field-places";
import type { Tx } from "./scope";

export type Answer = {
  readonly accountId: string;
  readonly name: string;
  readonly approves: boolean;
  readonly reason: string | null;
  readonly mailHash: string | null;
  readonly at: Temporal.Instant;
};

/** A request for approval with all that a screen or a mail says of it. Never a browser's: hashes are inside. */
export type ApprovalRecord = {
  readonly id: string;
  readonly number: string;
  readonly memberId: string;
  readonly procedureId: string;
  readonly kind: ProcedureKind;
  readonly subject: AskedSubject;
  readonly contract: { readonly id: string; readonly number: string; readonly brand: string; readonly name: Localized };
  readonly requester: { readonly accountId: string; readonly name: string; readonly loginId: string };
  readonly amount: Yen;
  readonly needed: number;
  readonly contentHash: string;
  readonly requestedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly state: RequestState;
  readonly closedAt: Temporal.Instant | null;
  readonly answers: readonly Answer[];
};

const names = { select: { familyName: true, givenName: true, loginId: true } } as const;
const headParts = {
  procedure: { select: { kind: true, input: true } },
  contract: { select: { number: true, brand: true, productCode: true, planCode: true } },
  requester: names,
} satisfies Prisma.ApprovalRequestInclude;
const parts = {
  ...headParts,
  decisions: { include: { account: names }, orderBy: [{ at: "asc" }, { id: "asc" }] },
} satisfies Prisma.ApprovalRequestInclude;

type HeadRow = Prisma.ApprovalRequestGetPayload<{ include: typeof headParts }>;
type Row = Prisma.ApprovalRequestGetPayload<{ include: typeof parts }>;

/** A request without what was answered to it. */
export type ApprovalHead = Omit<ApprovalRecord, "answers">;

const nameOf = ({ familyName, givenName }: { familyName: string; givenName: string }) => `${familyName} ${givenName}`;

function toHead(row: HeadRow, catalogue: Catalogue): ApprovalHead {
  const { kind, input } = row.procedure;
  if (!isProcedureKind(kind)) throw new Error(`no procedure of the kind ${kind}`);
  const product = getProduct(catalogue, row.contract.productCode, row.contract.planCode);
  return {
    id: row.id,
    number: row.number,
    memberId: row.memberId,
    procedureId: row.procedureId,
    kind,
    subject: askedSubject(kind, input, product),
    contract: { id: row.contractId, number: row.contract.number, brand: row.contract.brand, name: product.name },
    requester: { accountId: row.requestedBy, name: nameOf(row.requester), loginId: row.requester.loginId },
    amount: yen(row.amount),
    needed: row.needed,
    contentHash: row.contentHash,
    requestedAt: fromInstantColumn(row.requestedAt),
    expiresAt: fromInstantColumn(row.expiresAt),
    state: requestStateOf(row.state),
    closedAt: row.closedAt && fromInstantColumn(row.closedAt),
  };
}

function toRecord(row: Row, catalogue: Catalogue): ApprovalRecord {
  return {
    ...toHead(row, catalogue),
    answers: row.decisions.map(({ id, accountId, account, approves, reasonEnc, mailHash, at }) => ({
      accountId,
      name: nameOf(account),
      approves,
      reason: reasonEnc && openField(approvalReasonPlace(id), reasonEnc),
      mailHash,
      at: fromInstantColumn(at),
    })),
  };
}

export type ApprovalsWhere = Prisma.ApprovalRequestWhereInput & { readonly memberId: string };

type Page = {
  readonly skip?: number;
  readonly take?: number;
  readonly orderBy?: Prisma.ApprovalRequestOrderByWithRelationInput[];
};

const newestFirst = [{ requestedAt: "desc" }, { id: "asc" }] satisfies Page["orderBy"];

/** Requests that the scope shows, newest first where nothing else is asked for. */
export async function listApprovalRequests(
  tx: Tx,
  where: ApprovalsWhere,
  catalogue: Catalogue,
  page: Page = {},
): Promise<ApprovalRecord[]> {
  const rows = await tx.approvalRequest.findMany({ where, include: parts, orderBy: newestFirst, ...page });
  return rows.map((row) => toRecord(row, catalogue));
}

/** The same without their answers, for looking through many: the newest of them. */
export async function listApprovalHeads(
  tx: Tx,
  where: ApprovalsWhere,
  catalogue: Catalogue,
  take: number,
): Promise<ApprovalHead[]> {
  const rows = await tx.approvalRequest.findMany({ where, include: headParts, orderBy: newestFirst, take });
  return rows.map((row) => toHead(row, catalogue));
}

/** One request of a member, or null. */
export async function findApprovalRequest(
  tx: Tx,
  where: Prisma.ApprovalRequestWhereInput & { memberId: string },
  catalogue: Catalogue,
): Promise<ApprovalRecord | null> {
  const row = await tx.approvalRequest.findFirst({ where, include: parts });
  return row && toRecord(row, catalogue);
}

type Subject = { readonly memberId: string; readonly contractId: string; readonly subjectHash: string };

/** The request of the same thing that waits already, or null: one of a subject may be open at a time. */
export async function findOpenRequest(tx: Tx, { memberId, contractId, subjectHash }: Subject, at: Temporal.Instant) {
  return tx.approvalRequest.findFirst({
    where: { memberId, contractId, subjectHash, state: "open", expiresAt: { gt: toInstantColumn(at) } },
    select: { id: true, number: true },
  });
}

/** Open → closed in one guarded update; false: it is closed already, and stays as it is. */
export async function closeRequest(
  tx: Tx,
  { id, memberId }: { readonly id: string; readonly memberId: string },
  state: Exclude<RequestState, "open">,
  at: Temporal.Instant,
): Promise<boolean> {
  const { count } = await tx.approvalRequest.updateMany({
    where: { id, memberId, state: "open" },
    data: { state, closedAt: toInstantColumn(at) },
  });
  return count === 1;
}

/** Whoever answers waits here for whoever is answering: approvals, a withdrawal and the end of the time come one after the other. */
export async function lockRequest(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS locked FROM approval_request WHERE id = ${id}::uuid FOR UPDATE`;
}
