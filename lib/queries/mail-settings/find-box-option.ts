import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import type { Decision } from "@/lib/domain/decision";
import type { AddOptionPreview, CancelOptionPreview } from "@/lib/domain/ordering/preview";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { previewCancelOption } from "@/lib/domain/ordering/preview-cancel-option";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { isSeen, loadOwnContract } from "../contracts/own-contract";
import { isMailBoxOption } from "./mail-id";

export type BoxOption = {
  readonly terms: Pick<OptionTerms, "code" | "name" | "agreement">;
  readonly order: Decision<AddOptionPreview>;
  readonly cancel: Decision<CancelOptionPreview>;
  readonly documents: Readonly<Record<string, string>>;
};

/** An option of an account ID's mail box and what buying or ending it now would mean. Null: not there, or not for this login to see. */
export async function findBoxOption(
  actor: AccountActor,
  accountId: string,
  code: string,
  at: Temporal.Instant,
): Promise<BoxOption | null> {
  return asMember({ memberId: actor.memberId }, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const terms = contract?.product.options.find((one) => one.code === code && isMailBoxOption(one));
    const known = contract?.state.accounts.some((one) => one.accountId === accountId) && isSeen(contract, accountId);
    if (!contract || !terms || !known) return null;
    const { state, terms: byDay, loginId, switches } = contract;
    const request = {
      at,
      access: { actor: { ...contract.actor, accountId: loginId }, switches },
      option: code,
      accountId,
    };
    return {
      terms,
      order: previewAddOption(state, byDay, request),
      cancel: previewCancelOption(state, byDay, request),
      documents: documentTitles(contract.catalogue),
    };
  });
}
