import "server-only";
import { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import { listProcedureLines, type ProcedureLine } from "../mypage/procedure-lines";
import { contractHistory, type HistoryPage } from "./contract-history";
import { type ContractSummary, summaryOf } from "./contract-summary";
import { type ContractTerms, contractTerms } from "./contract-terms";
import { type RightView, rightView } from "./find-ending";
import { type NotHere, notHereOf } from "./not-here";
import { loadOwnContract } from "./own-contract";

export type ContractDetail = {
  readonly summary: ContractSummary;
  readonly terms: ContractTerms;
  readonly history: HistoryPage;
  readonly procedures: readonly ProcedureLine[];
  readonly today: Temporal.PlainDate;
  readonly right: RightView | null;
  readonly notHere: NotHere;
  /** The terms' document that the member agreed to, and since when it applies. */
  readonly document: { readonly code: string; readonly title: string; readonly since: Temporal.PlainDate } | null;
};

const recent = 5;

/** One contract of the login, or null when it is not there for it. */
export async function findContract(
  actor: AccountActor,
  contractId: string,
  at: Temporal.Instant,
  historyPage = 1,
): Promise<ContractDetail | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, contractId, dateInJapan(at));
    if (!contract) return null;
    const document = contract.catalogue.documents.find((one) => one.code === contract.product.document);
    return {
      summary: summaryOf(contract),
      terms: contractTerms(contract),
      history: await contractHistory(tx, contract, historyPage),
      procedures: await listProcedureLines(tx, contract, { skip: 0, take: recent }),
      today: contract.today,
      right: rightView(contract),
      notHere: notHereOf(contract),
      document: document ? { code: document.code, title: document.title, since: Temporal.PlainDate.from(document.since) } : null,
    };
  });
}
