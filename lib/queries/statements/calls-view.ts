import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asMember, type Tx } from "@/lib/db/scope";
import type { Localized } from "@/lib/domain/localized";
import type { AccountActor } from "@/lib/domain/permission";
import { type Yen, yen as yenOf } from "@/lib/domain/yen";
import { type Gate, openGate } from "../second-login/open-gate";

const onOnePage = 50;

export type Call = {
  readonly at: Temporal.Instant;
  readonly number: string;
  readonly seconds: number;
  readonly yen: Yen;
};

export type CallPlan = { readonly code: string; readonly name: Localized; readonly calls: number };

export type CallsPage = Gate & {
  readonly list: {
    readonly plans: readonly CallPlan[];
    readonly plan: CallPlan;
    readonly calls: readonly Call[];
    readonly page: number;
    readonly pages: number;
  } | null;
};

/** 通話明細 of one plan, the newest first; nothing of it before the second login. Null: no such contract or plan. */
export async function findCalls(
  actor: AccountActor,
  wanted: { readonly plan: string | null; readonly page: number | "all" },
  at: Temporal.Instant,
): Promise<CallsPage | null> {
  return asMember(actor, async (tx) => {
    const gate = await openGate(tx, actor, at, () => "statements.view");
    if (!gate) return null;
    const { contract, ...rest } = gate;
    const offered = contract.catalogue.operator.callPlans?.list ?? [];
    const chosen = wanted.plan === null ? offered[0] : offered.find(({ code }) => code === wanted.plan);
    if (!chosen) return null;
    if (!gate.until) return { ...rest, list: null };
    const plans = await Promise.all(
      offered.map(async ({ code, name }) => ({ code, name, calls: await tx.callRecord.count({ where: own(actor, code) }) })),
    );
    const plan = plans.find(({ code }) => code === chosen.code);
    if (!plan) return null;
    const pages = Math.max(1, Math.ceil(plan.calls / onOnePage));
    const page = wanted.page === "all" ? 1 : Math.min(Math.max(1, wanted.page), pages);
    const range = wanted.page === "all" ? {} : { skip: (page - 1) * onOnePage, take: onOnePage };
    return { ...rest, list: { plans, plan, calls: await readCalls(tx, actor, plan.code, range), page, pages } };
  });
}

const own = ({ memberId, contractId }: AccountActor, plan: string) => ({ memberId, contractId, plan });

async function readCalls(tx: Tx, actor: AccountActor, plan: string, range: { skip?: number; take?: number }): Promise<Call[]> {
  const rows = await tx.callRecord.findMany({
    where: own(actor, plan),
    orderBy: [{ at: "desc" }, { id: "asc" }],
    ...range,
  });
  return rows.map(({ at, maskedNumber, seconds, yen }) => ({
    at: fromInstantColumn(at),
    number: maskedNumber,
    seconds,
    yen: yenOf(yen),
  }));
}
