import type { Charge, Invoice } from "@/lib/domain/billing/charge";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { type Replay, replay } from "@/lib/domain/contracts/replay";
import type { Reason } from "@/lib/domain/decision";
import { catalogue } from "../support";
import type { Story } from "./any-story";

export function tell({ events, member, until }: Story, only: readonly ContractEvent[] = events): Replay {
  return replay(only, catalogue, { member, until });
}

/** State, invoices and refusals as bytes. */
export function bytesOf(told: Replay): string {
  return canonicalJson(told);
}

export const linesOf = (issued: readonly Invoice[]): Charge[] => issued.flatMap((invoice) => [...invoice.lines]);

/** What each item was charged in all, code by code; items that come to nothing are left out. */
export function sumsOf(issued: readonly Invoice[]): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  for (const { item, code, amount } of linesOf(issued)) sums[`${item} ${code}`] = (sums[`${item} ${code}`] ?? 0n) + amount;
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0n));
}

/** Every reason that a replay gives: of its days, its options, its lines and its invoices. */
export function reasonsOf({ state, issued }: Replay): Reason[] {
  return [
    ...(state?.startReasons ?? []),
    ...(state?.cancellation?.reasons ?? []),
    ...(state?.options.flatMap((one) => [...one.startReasons, ...one.endReasons]) ?? []),
    ...issued.flatMap((invoice) => [...invoice.reasons, ...invoice.rates.map((rate) => rate.reason)]),
    ...linesOf(issued).flatMap((line) => [...line.reasons]),
  ];
}
