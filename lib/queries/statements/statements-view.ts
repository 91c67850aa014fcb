import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import type { AccountActor, Permission } from "@/lib/domain/permission";
import { type MonthBill, monthBills } from "@/lib/domain/statements/month-bills";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, type OwnContract, rightTo } from "../contracts/own-contract";
import { secondLoginUntil } from "./second-login-open";

/** Whether a login may see statements at all, and whether it gave number and password once more. */
export type Gate = {
  readonly allowed: Decision<Permission>;
  readonly until: Temporal.Instant | null;
  readonly documents: Readonly<Record<string, string>>;
};

export type StatementsPage = Gate & { readonly bills: readonly MonthBill[] | null };

/** The gate of FB-07, asked wherever statements are read. Null: no such contract. */
export async function openGate(
  tx: Tx,
  actor: AccountActor,
  at: Temporal.Instant,
): Promise<(Gate & { readonly contract: OwnContract }) | null> {
  const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
  // The second login is the customer number's: a contract without one has no statements here.
  if (!contract?.row.customerNumber) return null;
  const allowed = rightTo(contract, "statements.view");
  const until = allowed.ok ? await secondLoginUntil(tx, actor, at) : null;
  return { contract, allowed, until, documents: documentTitles(contract.catalogue) };
}

/** 月額請求明細 by month; nothing of it before the second login. */
export async function findStatements(actor: AccountActor, at: Temporal.Instant): Promise<StatementsPage | null> {
  return asMember(actor, async (tx) => {
    const gate = await openGate(tx, actor, at);
    if (!gate) return null;
    const { contract, ...rest } = gate;
    if (!gate.until) return { ...rest, bills: null };
    return { ...rest, bills: monthBills(contract.events, contract.terms, contract.today) };
  });
}
