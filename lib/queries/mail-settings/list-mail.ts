import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { SlotCode } from "@/lib/domain/catalogue/slot";
import { decideAddOption } from "@/lib/domain/contracts/option-rules";
import { optionsThatAdd, type SlotCount, slotCounts } from "@/lib/domain/contracts/slots";
import type { Localized } from "@/lib/domain/localized";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { applyingTo, loadOwnContract, may, type OwnContract } from "../contracts/own-contract";
import { type MailId, mailIds } from "./mail-id";

/** A slot's count, and the option that would add to it: with a link where this login may buy it. */
export type MailQuota = SlotCount & {
  readonly purchasable: readonly {
    readonly code: string;
    readonly name: Localized;
    readonly count: number;
    readonly mayBuy: boolean;
  }[];
};

export type MailView = {
  readonly ids: readonly MailId[];
  readonly quotas: readonly MailQuota[];
  /** A user ID sees its own and what the contract has in all. */
  readonly ownOnly: boolean;
  readonly mayAddIds: boolean;
  readonly documents: Readonly<Record<string, string>>;
  readonly domain: string;
};

const mailSlots: readonly SlotCode[] = ["mail", "web-space", "storage"];

/** メール: the addresses, web spaces and storage of a contract's account IDs (FB-12–15, FB-39). Null: no such product. */
export async function listMail(actor: AccountActor, at: Temporal.Instant): Promise<MailView | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const accountIds = contract?.product.accountIds;
    if (!contract || !accountIds) return null;
    return {
      ids: await mailIds(tx, contract, at),
      quotas: mailQuotas(contract),
      ownOnly: contract.actor.role === "user",
      mayAddIds: may(contract, accountIds.permissions.register),
      documents: documentTitles(contract.catalogue),
      domain: accountIds.operatorAddress.domain,
    };
  });
}

export function mailQuotas(contract: OwnContract): MailQuota[] {
  const { state, product, catalogue } = contract;
  return slotCounts(state, catalogue)
    .filter((count) => mailSlots.includes(count.slot))
    .map((count) => ({
      ...count,
      purchasable: optionsThatAdd(product, count.slot).flatMap(({ code, name, count: more }) => {
        const terms = product.options.find((one) => one.code === code);
        const decided = decideAddOption(state, { option: code, accountId: null }, applyingTo(contract));
        if (!terms || !decided.ok) return [];
        return { code, name, count: more, mayBuy: terms.soldInPortal && may(contract, terms.permissions.add) };
      }),
    }));
}
