import "server-only";
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { Contract } from "@/generated/prisma/client";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { TermsByDay } from "@/lib/domain/catalogue/terms-by-day";
import { type MemberKind, memberKindSchema } from "@/lib/domain/catalogue/who";
import type { ApplyContext } from "@/lib/domain/contracts/applying";
import type { ContractState } from "@/lib/domain/contracts/contract";
import { type ContractEvent, contractEventSchema } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";
import { apply } from "@/lib/domain/contracts/state";
import { type Decision, decide } from "@/lib/domain/decision";
import type { Actor } from "@/lib/domain/permission";
import { catalogueHistory } from "./catalogue";
import { projectContract } from "./contract-projection";
import { toInstantColumn } from "./dates";
import type { Tx } from "./scope";

export type LoadedContract = {
  readonly row: Contract;
  readonly state: ContractState;
  readonly events: readonly ContractEvent[];
  /** The version in force on the day asked for. */
  readonly catalogue: Catalogue;
  readonly catalogueId: string;
  /** Every published version by day: what months, terms and earlier events are reckoned with. */
  readonly terms: TermsByDay;
  readonly memberKind: MemberKind;
};

export type ContractKey = { readonly memberId: string; readonly contractId: string };

/**
 * A contract as its events add up to, each under the terms of its own day, with the catalogue in force on `on`; null where the scope
 * or the member has no such contract. `lock` takes the row lock that every change of a contract holds until its transaction ends.
 */
export async function loadContract(
  tx: Tx,
  key: ContractKey,
  on: Temporal.PlainDate,
  options: { lock?: boolean } = {},
): Promise<LoadedContract | null> {
  const where = { id: key.contractId, memberId: key.memberId };
  if (options.lock)
    await tx.$queryRaw`SELECT 1 AS locked FROM contract WHERE id = ${where.id}::uuid AND member_id = ${where.memberId}::uuid FOR UPDATE`;
  const found = await tx.contract.findFirst({ where, include: { member: { select: { kind: true } } } });
  if (!found) return null;
  const { member: holder, ...row } = found;
  const memberKind = memberKindSchema.parse(holder.kind);
  const inForce = await catalogueHistory(tx);
  const { id: catalogueId, catalogue } = inForce(on);
  const terms = (day: Temporal.PlainDate) => inForce(day).catalogue;
  const rows = await tx.contractEvent.findMany({
    where: { contractId: row.id, memberId: row.memberId },
    orderBy: { seq: "asc" },
    select: { data: true },
  });
  const events = rows.map((one) => contractEventSchema.parse(one.data));
  const { state, refusals } = replay(events, terms, { member: memberKind });
  // What the log holds was decided before it was written: a refusal here means that terms and log contradict each other.
  if (!state || refusals.length > 0) throw new Error(`contract ${row.id} does not replay: ${JSON.stringify(refusals)}`);
  return { row, state, events, catalogue, catalogueId, terms, memberKind };
}

export type AppendContext = { readonly at: Temporal.Instant; readonly actor: Actor; readonly procedureId: string | null };

/** Folds events over a state, stopping at the first refusal. The invoices that fall due on the way are not kept: the log brings them again. */
export function applyAll(
  state: ContractState | null,
  events: readonly ContractEvent[],
  terms: TermsByDay,
  context: ApplyContext,
): Decision<ContractState | null> {
  let current = state;
  for (const event of events) {
    const step = apply(current, event, terms, context);
    if (!step.ok) return step;
    current = step.value.state;
  }
  return decide(current);
}

/** What an event is judged by. */
export type Ground = Pick<LoadedContract, "row" | "terms" | "memberKind" | "events"> & { readonly state: ContractState | null };

/**
 * Appends events that the domain has accepted and brings the projections up to date, in the caller's transaction and under
 * the contract's row lock. `loaded.state` is the state before; answers the state after, or the refusal that stopped it.
 */
export async function appendEvents(
  tx: Tx,
  loaded: Ground,
  given: readonly ContractEvent[],
  context: AppendContext,
): Promise<Decision<ContractState>> {
  const { row, terms, memberKind } = loaded;
  const events = afterTheLast(loaded.events, given);
  const after = applyAll(loaded.state, events, terms, { member: memberKind });
  if (!after.ok) return after;
  if (!after.value) throw new Error("no event to append");
  await tx.contractEvent.createMany({
    data: events.map((event, index) => ({
      contractId: row.id,
      memberId: row.memberId,
      // Unique with the contract: two writers that both missed the lock can't both append.
      seq: row.eventCount + index + 1,
      type: event.type,
      at: toInstantColumn(Temporal.Instant.from(event.at)),
      data: event,
      actor: { ...context.actor },
      procedureId: context.procedureId,
    })),
  });
  await projectContract(tx, { id: row.id, memberId: row.memberId, eventCount: row.eventCount + events.length }, after.value);
  return decide(after.value);
}

/**
 * The log goes forward: two servers' clocks may differ by a moment, and an event that stood before one that it was decided after would
 * be told in another order than it happened. It then counts from the instant of the last.
 */
function afterTheLast(told: readonly ContractEvent[], events: readonly ContractEvent[]): readonly ContractEvent[] {
  const last = told.at(-1);
  if (!last) return events;
  return events.map((event) => (Temporal.Instant.compare(event.at, last.at) < 0 ? { ...event, at: last.at } : event));
}

/** A new event's id and instant; the id also makes a replayed import recognisable. */
export const eventBase = (contractId: string, at: Temporal.Instant) => ({
  id: randomUUID(),
  at: at.toString(),
  contract: contractId,
});
