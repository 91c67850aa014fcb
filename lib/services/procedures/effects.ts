import "server-only";
import type { Temporal } from "temporal-polyfill";
import { endMailAddresses } from "@/lib/db/mail-addresses";
import type { LoadedProcedureContext } from "@/lib/db/procedure-context";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { readDraftPassword } from "@/lib/domain/procedures/draft-password";
import type { Prepared } from "@/lib/domain/procedures/prepare";
import type { ProcedureInput, ProcedureKind } from "@/lib/domain/procedures/procedure";
import { changeAccountId } from "@/lib/services/account-ids/change-account-id";
import { changePassword } from "@/lib/services/account-ids/change-password";
import { recordConsent } from "@/lib/services/campaigns/record-consent";
import { recordClaim } from "@/lib/services/claims/record-claim";
import { requestGuides, withdrawGuides } from "@/lib/services/guides/request-guides";
import { closeAccount } from "@/lib/services/identity/close-account";
import { createAccount } from "@/lib/services/identity/open-account";
import { issueLicence } from "@/lib/services/licences/issue-licence";
import { changeMail } from "@/lib/services/mail-settings/change-mail";
import { setAutoReply, setForwarding } from "@/lib/services/mail-settings/set-mail-setting";
import { changeContact } from "@/lib/services/member/change-contact";
import { recordApplication, recordCancellation } from "@/lib/services/partners/record-application";
import { registerCard } from "@/lib/services/payment/register-card";

export type EffectContext = {
  readonly prepared: Prepared;
  readonly ground: LoadedProcedureContext;
  /** What the draft kept encrypted, or null. */
  readonly secret: string | null;
  readonly procedureId: string;
  readonly draftedAt: Temporal.Instant;
  readonly at: Temporal.Instant;
};

/** What the complete page needs to find again; kept with the procedure. */
export type EffectResult = {
  readonly accountId?: string;
  /** Where the completion mail of a change of that very address went. */
  readonly mailedTo?: string | null;
  readonly waitingMail?: string;
};

type Effect<K extends ProcedureKind> = (
  tx: Tx,
  input: ProcedureInput<K>,
  context: EffectContext,
) => Promise<Decision<EffectResult>>;

const nothing = async (): Promise<Decision<EffectResult>> => decide({});

/** What a kind changes besides the contract's log. */
const effects: { readonly [K in ProcedureKind]: Effect<K> } = {
  "add-option": issueLicence,
  "cancel-option": nothing,
  "end-initially": nothing,
  "register-account-id": openAccountId,
  "delete-account-id": closeAccountId,
  "change-account-id": changeAccountId,
  "change-password": changePassword,
  claim: recordClaim,
  "set-switch": setSwitch,
  "change-mail": changeMail,
  "set-forwarding": setForwarding,
  "set-auto-reply": setAutoReply,
  "change-contact": changeContact,
  "apply-partner": recordApplication,
  "cancel-partner": recordCancellation,
  "set-campaign-consent": recordConsent,
  "register-card": registerCard,
  "request-guides": requestGuides,
  "withdraw-guides": withdrawGuides,
};

export function applyEffect(tx: Tx, context: EffectContext): Promise<Decision<EffectResult>> {
  const { kind, input } = context.prepared.request;
  const effect = effects[kind] as Effect<ProcedureKind>;
  return effect(tx, input as ProcedureInput<ProcedureKind>, context);
}

async function openAccountId(
  tx: Tx,
  input: ProcedureInput<"register-account-id">,
  { ground, secret, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { actor } = ground.context;
  const password = readDraftPassword(secret);
  if (!password) throw new Error("a draft of an account ID without its password");
  const { accountId: loginId, role, ...names } = input;
  const { brand, memberId, id: contractId } = ground.loaded.row;
  const account = { loginId, kind: "account-id", brand, ...names, locale: actor.locale, memberId, contractId, role } as const;
  const opened = await createAccount(tx, { ...account, passwordHash: password.hash }, at);
  return opened.ok ? decide({ accountId: opened.value.accountId }) : opened;
}

async function closeAccountId(
  tx: Tx,
  { accountId: loginId }: ProcedureInput<"delete-account-id">,
  { ground, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { memberId, id: contractId } = ground.loaded.row;
  const account = await tx.account.findFirst({
    where: { loginId, kind: "account-id", accountGrants: { some: { memberId, contractId, endedAt: null } } },
    select: { id: true },
  });
  if (!account || !(await closeAccount(tx, memberId, account.id, at)))
    return refuse("account-id-unknown", null, { accountId: loginId });
  await endMailAddresses(tx, { memberId, accountId: account.id }, at);
  return decide({});
}

async function setSwitch(
  tx: Tx,
  input: ProcedureInput<"set-switch">,
  { ground }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { memberId, id } = ground.loaded.row;
  const switches = { ...ground.context.switches, [input.switch]: input.on };
  await tx.contract.updateMany({ where: { id, memberId }, data: { switches } });
  return decide({});
}
