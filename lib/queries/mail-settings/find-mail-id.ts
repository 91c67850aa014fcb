import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountIdTerms } from "@/lib/domain/catalogue/account-id-terms";
import { getAccountIdTerms } from "@/lib/domain/catalogue/catalogue";
import { type Decision, refuse } from "@/lib/domain/decision";
import { type MailChange, mailChanges } from "@/lib/domain/mail/mail-change";
import type { ChangeMailPreview } from "@/lib/domain/ordering/preview";
import { previewChangeMail } from "@/lib/domain/ordering/preview-change-mail";
import type { AccountActor } from "@/lib/domain/permission";
import { previewAutoReply, previewForwarding } from "@/lib/domain/procedures/mail-setting-preview";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, type OwnContract } from "../contracts/own-contract";
import { type MailQuota, mailQuotas } from "./list-mail";
import { type MailId, mailIds } from "./mail-id";

export type MailDetail = {
  readonly id: MailId;
  readonly quotas: readonly MailQuota[];
  readonly terms: AccountIdTerms;
  /** What each change would mean if it were asked for now, or who refuses it and why. */
  readonly previews: Readonly<Record<MailChange, Decision<ChangeMailPreview>>>;
  /** Whether forwarding and an automatic reply may be set now, or who refuses it and why. */
  readonly settings: Readonly<Record<"forwarding" | "autoReply", Decision<unknown>>>;
  readonly today: Temporal.PlainDate;
  readonly documents: Readonly<Record<string, string>>;
};

/** The mail of one account ID, with what each change would mean. Null: not there, or not for this login to see. */
export async function findMailId(actor: AccountActor, accountId: string, at: Temporal.Instant): Promise<MailDetail | null> {
  return asMember(actor, async (tx) => {
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
      settings: settingsOf(contract, id, at),
      today: contract.today,
      documents: documentTitles(contract.catalogue),
    };
  });
}

/** Without its address, which was registered before addresses were kept here, there is nothing to set anything for. */
function settingsOf(contract: OwnContract, { accountId, address }: MailId, at: Temporal.Instant): MailDetail["settings"] {
  const { state, catalogue, product } = contract;
  const asked = { ...askedBy(contract, at), accountId };
  const unlessUnknown = (decided: Decision<unknown>) =>
    decided.ok && address === null
      ? refuse("requires-operator-mail", getAccountIdTerms(product).operatorMail, { accountId })
      : decided;
  return {
    forwarding: unlessUnknown(previewForwarding(state, catalogue, { ...asked, forwarding: null })),
    autoReply: unlessUnknown(previewAutoReply(state, catalogue, { ...asked, reply: null })),
  };
}

const askedBy = ({ actor, loginId, switches }: OwnContract, at: Temporal.Instant) => ({
  at,
  access: { actor: { ...actor, accountId: loginId }, switches },
});

function previewOf(contract: OwnContract, accountId: string, change: MailChange, at: Temporal.Instant) {
  const { state, terms } = contract;
  return previewChangeMail(state, terms, { ...askedBy(contract, at), accountId, change, mailName: "free" });
}
