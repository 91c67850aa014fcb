import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import { type MonthBill, monthBills } from "@/lib/domain/statements/month-bills";
import { type Gate, openGate } from "../second-login/open-gate";

export type StatementsPage = Gate & { readonly bills: readonly MonthBill[] | null };

/** 月額請求明細 by month; nothing of it before the second login. Null: no such contract. */
export async function findStatements(actor: AccountActor, at: Temporal.Instant): Promise<StatementsPage | null> {
  return asMember(actor, async (tx) => {
    const gate = await openGate(tx, actor, at, () => "statements.view");
    if (!gate) return null;
    const { contract, ...rest } = gate;
    if (!gate.until) return { ...rest, bills: null };
    return { ...rest, bills: monthBills(contract.events, contract.terms, contract.today) };
  });
}
