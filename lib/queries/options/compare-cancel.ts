import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { type CancelComparison, compareCancelOption } from "@/lib/domain/ordering/compare-cancel-option";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { isSeen, loadOwnContract } from "../contracts/own-contract";

export type CancelPage = {
  readonly name: Localized;
  readonly today: Temporal.PlainDate;
  readonly documents: Readonly<Record<string, string>>;
  readonly comparison: Decision<CancelComparison>;
};

/** What ending an option now, next month or not at all will cost. Null: no such option. */
export async function compareCancel(
  actor: AccountActor,
  code: string,
  at: Temporal.Instant,
  accountId: string | null = null,
): Promise<CancelPage | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const option = contract?.product.options.find((one) => one.code === code);
    if (!contract || !option) return null;
    if (accountId !== null && !contract.state.accounts.some((one) => one.accountId === accountId && isSeen(contract, accountId)))
      return null;
    const { today, catalogue, state, terms, switches, loginId } = contract;
    const access = { actor: { ...contract.actor, accountId: loginId }, switches };
    const comparison = compareCancelOption(state, terms, { at, access, option, accountId });
    return { name: option.name, today, documents: documentTitles(catalogue), comparison };
  });
}
