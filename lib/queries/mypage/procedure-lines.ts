import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { isBefore } from "@/lib/domain/calendar";
import { findOption } from "@/lib/domain/catalogue/catalogue";
import type { OptionInstance } from "@/lib/domain/contracts/contract";
import { contractEventSchema } from "@/lib/domain/contracts/events";
import type { Reason } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { instanceOfEvent } from "@/lib/domain/ordering/event-outcome";
import { endsFree } from "@/lib/domain/ordering/option-standing";
import { findPartner } from "@/lib/domain/partners/partners-for";
import { isProcedureKind, type ProcedureKind, procedureInputs } from "@/lib/domain/procedures/procedure";
import type { OwnContract } from "../contracts/own-contract";

/** What a procedure is about, as codes and names; the page makes the sentence. */
export type ProcedureSubject = {
  readonly option: Localized | null;
  readonly accountId: string | null;
  readonly switch: Localized | null;
  readonly on: boolean | null;
};

/** What comes of it: an option with the dates that this very procedure gave it. */
export type ProcedureOutcome = Pick<OptionInstance, "startsOn" | "billedFrom" | "useEndsOn" | "endsOn"> & {
  /** Ended before its first fee, and free by its terms (FB-20); without it such an end still costs its month (FB-16). */
  readonly free: boolean;
  readonly reasons: readonly Reason[];
};

export type ProcedureLine = {
  readonly id: string;
  readonly contractId: string;
  readonly kind: ProcedureKind;
  readonly number: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly placedAt: Temporal.Instant;
  readonly subject: ProcedureSubject;
  readonly outcome: ProcedureOutcome | null;
  /** running: accepted, and the last day of what it ends is still to come. */
  readonly state: "running" | "done";
};

/** The placed procedures that the actor may see: a user ID only its own, the others every one of the contract. */
export function visibleProcedures({ actor, row }: OwnContract) {
  const own = actor.role === "user" ? { accountId: actor.accountId } : {};
  return { memberId: row.memberId, contractId: row.id, status: "placed", ...own };
}

export async function listProcedureLines(
  tx: Tx,
  contract: OwnContract,
  { skip, take }: { skip: number; take: number },
): Promise<ProcedureLine[]> {
  const rows = await tx.procedure.findMany({
    where: visibleProcedures(contract),
    orderBy: [{ placedAt: "desc" }, { id: "asc" }],
    skip,
    take,
    select: procedureColumns,
  });
  return rows.flatMap((row) => lineOf(row, contract) ?? []);
}

export const procedureColumns = {
  id: true,
  kind: true,
  input: true,
  number: true,
  receivedOn: true,
  placedAt: true,
  contractEvents: { select: { data: true }, orderBy: { seq: "asc" } },
} as const;

type ProcedureRow = {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  readonly number: string | null;
  readonly receivedOn: Date | null;
  readonly placedAt: Date | null;
  readonly contractEvents: readonly { readonly data: unknown }[];
};

export function lineOf(row: ProcedureRow, contract: OwnContract): ProcedureLine | null {
  if (!isProcedureKind(row.kind) || row.number === null || row.receivedOn === null || row.placedAt === null) return null;
  const outcome = outcomeOf(row, contract);
  const running = outcome?.endsOn && !isBefore(outcome.endsOn, contract.today) && row.kind !== "add-option";
  return {
    id: row.id,
    contractId: contract.row.id,
    kind: row.kind,
    number: row.number,
    receivedOn: fromDateColumn(row.receivedOn),
    placedAt: fromInstantColumn(row.placedAt),
    subject: subjectOf(row.kind, row.input, contract),
    outcome,
    state: running ? "running" : "done",
  };
}

function subjectOf(kind: ProcedureKind, stored: unknown, contract: OwnContract): ProcedureSubject {
  const parsed = procedureInputs[kind].safeParse(stored);
  const input: Record<string, unknown> = parsed.success ? parsed.data : {};
  const setting = contract.table.switches.find((one) => one.code === input.switch);
  return {
    option: nameOf(input, contract),
    accountId: typeof input.accountId === "string" ? input.accountId : null,
    switch: setting?.label ?? null,
    on: typeof input.on === "boolean" ? input.on : null,
  };
}

/** The option or the partner's service that a procedure names. */
function nameOf({ option, partner }: Record<string, unknown>, { product, catalogue }: OwnContract): Localized | null {
  if (typeof option === "string") return findOption(product, option)?.name ?? null;
  return typeof partner === "string" ? (findPartner(catalogue, product.code, partner)?.name ?? null) : null;
}

function outcomeOf(row: ProcedureRow, { state, events }: OwnContract): ProcedureOutcome | null {
  const event = row.contractEvents
    .map((one) => contractEventSchema.parse(one.data))
    .find((one) => one.type === "add-option" || one.type === "cancel-option");
  const instance = event && instanceOfEvent(state, events, event.id);
  if (!instance) return null;
  const { startsOn, billedFrom, useEndsOn, endsOn, startReasons, endReasons } = instance;
  const reasons = event.type === "add-option" ? startReasons : endReasons;
  return { startsOn, billedFrom, useEndsOn, endsOn, free: endsFree(instance), reasons };
}
