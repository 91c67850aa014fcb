import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import { type ContractSummary, summaryOf } from "./contract-summary";
import { loadOwnContracts } from "./own-contract";

/** ご契約情報一覧 (FB-03): every contract that the login reaches, with its options and the counts of its slots. */
export async function listContracts(actor: AccountActor, at: Temporal.Instant): Promise<ContractSummary[]> {
  const contracts = await asMember(actor, (tx) => loadOwnContracts(tx, actor, dateInJapan(at)));
  return contracts.map(summaryOf);
}
