import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Procedure } from "@/generated/prisma/client";
import type { AccountActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { fromDateColumn, fromInstantColumn, toDateColumn, toInstantColumn } from "./dates";
import { openField, sealField } from "./field-cipher";
import { procedureInputPlace } from "./field-places";
import type { Tx } from "./scope";

/** A procedure as the portal uses it: a draft with its time limit, a request, or placed with its number. */
export type ProcedureRecord = {
  readonly id: string;
  readonly kind: string;
  /** requested: it waits for an approval, or got none. */
  readonly status: "draft" | "requested" | "placed";
  readonly input: unknown;
  /** A draft: what was shown when it was saved. Placed: what came of it. */
  readonly result: unknown;
  readonly number: string | null;
  readonly receivedOn: Temporal.PlainDate | null;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly placedAt: Temporal.Instant | null;
};

export type NewDraft = {
  readonly actor: AccountActor;
  readonly kind: string;
  readonly input: object;
  readonly shown: object;
  readonly secret: string | null;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

/** Kinds whose input is sealed as a whole, because telephone numbers never stand in the clear. */
const sealedKinds: readonly string[] = ["change-contact"];

function sealInput(id: string, kind: string, input: object): object {
  if (!sealedKinds.includes(kind)) return input;
  return { sealed: Buffer.from(sealField(procedureInputPlace(id), JSON.stringify(input))).toString("base64") };
}

function openInput({ id, kind, input }: Pick<Procedure, "id" | "kind" | "input">): unknown {
  if (!sealedKinds.includes(kind) || typeof input !== "object" || input === null || !("sealed" in input)) return input;
  return JSON.parse(openField(procedureInputPlace(id), Buffer.from(String(input.sealed), "base64")));
}

const secretPlace = (id: string) => ({ table: "procedure", column: "secret_enc", row: id });
const toRecord = (row: Procedure): ProcedureRecord => ({
  id: row.id,
  kind: row.kind,
  status: row.status === "placed" || row.status === "requested" ? row.status : "draft",
  input: openInput(row),
  result: row.result,
  number: row.number,
  receivedOn: row.receivedOn && fromDateColumn(row.receivedOn),
  createdAt: fromInstantColumn(row.createdAt),
  expiresAt: fromInstantColumn(row.expiresAt),
  placedAt: row.placedAt && fromInstantColumn(row.placedAt),
});

export async function insertDraft(tx: Tx, draft: NewDraft): Promise<string> {
  const id = randomUUID();
  await tx.procedure.create({
    data: {
      id,
      memberId: draft.actor.memberId,
      contractId: draft.actor.contractId,
      accountId: draft.actor.accountId,
      kind: draft.kind,
      input: sealInput(id, draft.kind, draft.input),
      result: draft.shown,
      secretEnc: draft.secret === null ? null : sealField(secretPlace(id), draft.secret),
      createdAt: toInstantColumn(draft.createdAt),
      expiresAt: toInstantColumn(draft.expiresAt),
    },
  });
  return id;
}

/** The actor's own procedure of this kind. Somebody else's, another contract's and a malformed id are all not there. */
export async function findOwnProcedure(tx: Tx, actor: AccountActor, id: string, kind: string): Promise<ProcedureRecord | null> {
  if (!isUuid(id)) return null;
  const { accountId, memberId, contractId } = actor;
  const row = await tx.procedure.findFirst({ where: { id, memberId, contractId, accountId, kind } });
  return row && toRecord(row);
}

/** The secret of a draft, or null when it never had one or is placed. */
export async function readDraftSecret(tx: Tx, actor: AccountActor, id: string): Promise<string | null> {
  const where = { id, memberId: actor.memberId, accountId: actor.accountId };
  const row = await tx.procedure.findFirst({ where, select: { secretEnc: true } });
  return row?.secretEnc ? openField(secretPlace(id), row.secretEnc) : null;
}

export type Placing = {
  readonly id: string;
  readonly memberId: string;
  readonly number: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly result: object;
  readonly at: Temporal.Instant;
  /** What it has been until now. */
  readonly from: "draft" | "requested";
};

/** Draft → requested in one guarded update: false when it is a draft no longer. */
export async function markRequested(tx: Tx, { id, memberId }: Pick<Placing, "id" | "memberId">): Promise<boolean> {
  const { count } = await tx.procedure.updateMany({ where: { id, memberId, status: "draft" }, data: { status: "requested" } });
  return count === 1;
}

/** Draft or approved request → placed in one guarded update: false when it is so no longer, so that nothing is placed twice. */
export async function markPlaced(tx: Tx, placing: Placing): Promise<boolean> {
  const { count } = await tx.procedure.updateMany({
    where: { id: placing.id, memberId: placing.memberId, status: placing.from },
    data: {
      status: "placed",
      number: placing.number,
      receivedOn: toDateColumn(placing.receivedOn),
      result: placing.result,
      placedAt: toInstantColumn(placing.at),
      secretEnc: null,
    },
  });
  return count === 1;
}
