import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountIdTerms } from "@/lib/domain/catalogue/account-id-terms";
import type { Decision } from "@/lib/domain/decision";
import { type MailChange, mailChanges } from "@/lib/domain/mail/mail-change";
import type { ChangeMailPreview } from "@/lib/domain/ordering/preview";
import { previewChangeMail } from "@/lib/domain/ordering/preview-change-mail";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, type OwnContract } from "../contracts/own-contract";
import { type MailQuota, mailQuotas } from "./list-mail";
import { type MailId, mailIds } from "./mail-id";

export type MailDetail = {
  readonly id: MailId;
  readonly quotas: readonly MailQuota[];
  readonly terms: Pick<AccountIdTerms, "operatorAddress" | "otherAddress" | "operatorMail" | "mailNameWarning">;
  /** What each change would mean if it were asked for now, or who refuses it and why. */
  readonly previews: Readonly<Record<MailChange, Decision<ChangeMailPreview>>>;
  readonly documents: Readonly<Record<string, string>>;
};

/** The mail of one account ID, with what each change would mean. Null: not there, or not for this login to see. */
export async function findMailId(actor: AccountActor, accountId: string, at: Temporal.Instant): Promise<MailDetail | null> {
  return asMember({ memberId: actor.memberId }, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const terms = contract?.product.accountIds;
    const id = contract && terms ? (await mailIds(tx, contract, at)).find((one) => one.accountId === accountId) : null;
    if (!contract || !terms || !id) return null;
    const preview = (change: MailChange) => previewOf(contract, accountId, change, at);
    return {
      id,
      quotas: mailQuotas(contract),
      terms,
      previews: Object.fromEntries(mailChanges.map((change) => [change, preview(change)])) as MailDetail["previews"],
      documents: documentTitles(contract.catalogue),
    };
  });
}

function previewOf(
  { state, terms, actor, loginId, switches }: OwnContract,
  accountId: string,
  change: MailChange,
  at: Temporal.Instant,
) {
  const access = { actor: { ...actor, accountId: loginId }, switches };
  return previewChangeMail(state, terms, { at, access, accountId, change, mailName: "free" });
}
