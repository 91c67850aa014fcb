import "server-only";
import { endMailAddresses, findMailOwner, insertMailAddress, type MailOwner, takeMailName } from "@/lib/db/mail-addresses";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { getAccountIdTerms, getProduct } from "@/lib/domain/catalogue/catalogue";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { readDraftAddress } from "@/lib/domain/mail/draft-address";
import type { ChangeMailPreview } from "@/lib/domain/ordering/preview";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import { formatInstant } from "@/lib/i18n/format-instant";
import { newToken } from "@/lib/services/identity/secrets";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";
import { endsHashOf } from "./ends-hash";
import { linkEnd } from "./link-end";

type Input = ProcedureInput<"change-mail">;

/** What a change of mail does besides the contract's log: the address, sealed, and the mail with its link. */
export async function changeMail(tx: Tx, input: Input, context: EffectContext): Promise<Decision<EffectResult>> {
  if (input.change !== "operator-mail" && input.change !== "other-mail") return decide({});
  const { memberId, id: contractId } = context.ground.loaded.row;
  const owner = await findMailOwner(tx, { memberId, contractId }, input.accountId);
  const address = readDraftAddress(context.secret);
  if (!owner) return refuse("account-id-unknown", null, { accountId: input.accountId });
  if (address === null || input.mark === null) throw new Error("a draft of a mail address without its address");
  return input.change === "operator-mail"
    ? takeOperatorAddress(tx, owner, { address, mark: input.mark }, context)
    : sendLink(tx, owner, { address, mark: input.mark, accountId: input.accountId }, context);
}

type Address = { readonly address: string; readonly mark: string };

/** Usable at once: the former address ends, and the name is the member's for good. */
async function takeOperatorAddress(
  tx: Tx,
  owner: MailOwner,
  { address, mark }: Address,
  { ground, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  await endMailAddresses(tx, owner, at);
  const { operatorAddress } = termsOf(ground);
  const taken =
    (await takeMailName(tx, owner, mark, at)) &&
    (await insertMailAddress(tx, owner, { kind: "operator", address, mark, link: null }, at));
  return taken ? decide({}) : refuse("mail-name-used", operatorAddress);
}

/** Waits for the link in its mail; what the account ID has stays until then (FB-12). */
async function sendLink(
  tx: Tx,
  owner: MailOwner,
  { address, mark, accountId }: Address & { accountId: string },
  { prepared, ground, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { actor } = ground.context;
  const shown = prepared.shown as ChangeMailPreview;
  const expiresAt = linkEnd(at, shown, termsOf(ground).otherAddress.linkHours);
  const token = newToken();
  await endMailAddresses(tx, owner, at, "waiting");
  const link = { tokenHash: sha256(token), expiresAt, endsHash: endsHashOf(shown) };
  await insertMailAddress(tx, owner, { kind: "other", address, mark, link }, at);
  await queueMail(tx, {
    memberId: owner.memberId,
    accountId: owner.accountId,
    to: address,
    template: "mail-address-link",
    locale: actor.locale,
    data: { accountId, token, validUntil: formatInstant(expiresAt, actor.locale) },
    at,
    wipeAfterSend: true,
  });
  return decide({});
}

const termsOf = ({ context: { catalogue, state } }: EffectContext["ground"]) =>
  getAccountIdTerms(getProduct(catalogue, state.product, state.plan));
