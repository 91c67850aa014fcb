import "server-only";
import { findMailOwner, type MailOwner, readMailAddresses } from "@/lib/db/mail-addresses";
import { wantPart } from "@/lib/db/mail-host";
import type { Tx } from "@/lib/db/scope";
import { getAccountIdTerms, getProduct } from "@/lib/domain/catalogue/catalogue";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { readDraftForwarding, readDraftReply } from "@/lib/domain/mail/draft-setting";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";

/** What setting a forwarding does: the mail host is told, by the queue. */
export async function setForwarding(
  tx: Tx,
  { accountId, forwarding }: ProcedureInput<"set-forwarding">,
  context: EffectContext,
): Promise<Decision<EffectResult>> {
  const wanted = forwarding && readDraftForwarding(context.secret);
  if (forwarding && !wanted) throw new Error("a draft of a forwarding without its contents");
  const found = await addressOf(tx, accountId, context);
  if (!found.ok) return found;
  const { owner, address } = found.value;
  await wantPart(tx, owner, { part: "forwarding", wanted: wanted && { ...wanted, address } }, context.at);
  return decide({});
}

/** What setting an automatic reply does. */
export async function setAutoReply(
  tx: Tx,
  { accountId, reply }: ProcedureInput<"set-auto-reply">,
  context: EffectContext,
): Promise<Decision<EffectResult>> {
  const wanted = reply && readDraftReply(context.secret);
  if (reply && !wanted) throw new Error("a draft of an automatic reply without its contents");
  const found = await addressOf(tx, accountId, context);
  if (!found.ok) return found;
  const { owner, address } = found.value;
  await wantPart(tx, owner, { part: "auto-reply", wanted: wanted && { ...wanted, address } }, context.at);
  return decide({});
}

/** The account ID's address of the operator's; refused where it was registered before addresses were kept here. */
async function addressOf(
  tx: Tx,
  loginId: string,
  { ground }: EffectContext,
): Promise<Decision<{ owner: MailOwner; address: string }>> {
  const { catalogue, state } = ground.context;
  const terms = getAccountIdTerms(getProduct(catalogue, state.product, state.plan));
  const { memberId, id: contractId } = ground.loaded.row;
  const owner = await findMailOwner(tx, { memberId, contractId }, loginId);
  if (!owner) return refuse("account-id-unknown", null, { accountId: loginId });
  const addresses = await readMailAddresses(tx, owner);
  const own = addresses.find((one) => one.accountId === owner.accountId && one.waitsUntil === null);
  return own
    ? decide({ owner, address: own.address })
    : refuse("requires-operator-mail", terms.operatorMail, { accountId: loginId });
}
