import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import { type MonthCharges, monthCharges } from "@/lib/domain/ordering/month-charges";
import type { AccountActor } from "@/lib/domain/permission";
import { loadOwnContracts, rightTo } from "../contracts/own-contract";

/** The charges of the contracts whose statements the login may see; the table's refusal where there is none (FB-05: holders only). */
export async function findMonthCharges(actor: AccountActor, at: Temporal.Instant): Promise<Decision<MonthCharges> | null> {
  const today = dateInJapan(at);
  const contracts = await asMember(actor, (tx) => loadOwnContracts(tx, actor, today));
  const asked = contracts.map((contract) => ({ contract, right: rightTo(contract, "statements.view") }));
  const seen = asked.filter(({ right }) => right.ok).map(({ contract }) => contract);
  if (seen.length > 0) return monthCharges(seen, today);
  const refused = asked[0]?.right;
  return refused && !refused.ok ? refused : null;
}
