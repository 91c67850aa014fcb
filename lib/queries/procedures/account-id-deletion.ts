import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import type { DeleteAccountIdPreview } from "@/lib/domain/ordering/preview";
import { previewDeleteAccountId } from "@/lib/domain/ordering/preview-account-id";
import type { AccountActor } from "@/lib/domain/permission";
import { type RegisteredId, registeredIds } from "../account-ids/registered-ids";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract } from "../contracts/own-contract";

export type AccountIdDeletion = {
  readonly id: RegisteredId;
  readonly preview: Decision<DeleteAccountIdPreview>;
  readonly documents: Readonly<Record<string, string>>;
};

/** An account ID of the contract and what its deletion would mean. Null: not there, or not for this login to see. */
export async function findAccountIdDeletion(
  actor: AccountActor,
  accountId: string,
  at: Temporal.Instant,
): Promise<AccountIdDeletion | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const id = contract && (await registeredIds(tx, contract, at)).find((one) => one.accountId === accountId);
    if (!contract || !id) return null;
    const { state, catalogue, terms, switches } = contract;
    const preview = previewDeleteAccountId(state, terms, { at, access: { actor: contract.actor, switches }, accountId });
    return { id, preview, documents: documentTitles(catalogue) };
  });
}
