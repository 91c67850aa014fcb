import { Temporal } from "temporal-polyfill";
import type { AccountIdTerms } from "../catalogue/account-id-terms";
import { type Catalogue, getAccountIdTerms } from "../catalogue/catalogue";
import type { Applying } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, type Reason, refuse, type Term, termOf } from "../decision";
import { decideReplyPeriod, type ReplyPeriod, type ReplyState, replyReason, replyState } from "../mail/auto-reply";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";

/** A setting of the operator's address of an account ID. What it holds of people and words stands in the draft alone. */
type MailSetting = {
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly accountId: string;
  readonly on: boolean;
  readonly term: Term;
};

export type ForwardingPreview = MailSetting & {
  readonly action: "set-forwarding";
  readonly count: number;
  readonly keepCopy: boolean;
};

export type AutoReplyPreview = MailSetting & {
  readonly action: "set-auto-reply";
  readonly period: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate; readonly state: ReplyState } | null;
  readonly reasons: readonly Reason[];
};

type Wish<W> = Asked & { readonly accountId: string } & W;
export type ForwardingRequest = Wish<{ readonly forwarding: { readonly count: number; readonly keepCopy: boolean } | null }>;
export type AutoReplyRequest = Wish<{ readonly reply: ReplyPeriod | null }>;

/** What a forwarding will mean; null puts it off (FB-05). */
export function previewForwarding(
  state: ContractState,
  catalogue: Catalogue,
  request: ForwardingRequest,
): Decision<ForwardingPreview> {
  const ground = settingGround(state, catalogue, request, "forwarding");
  if (!ground.ok) return ground;
  const { forwarding } = request;
  const { count, keepCopy } = forwarding ?? { count: 0, keepCopy: true };
  return decide({ ...ground.value.setting, action: "set-forwarding", on: forwarding !== null, count, keepCopy });
}

/** What an automatic reply will mean, decided for the day of the request; null puts it off. */
export function previewAutoReply(
  state: ContractState,
  catalogue: Catalogue,
  request: AutoReplyRequest,
): Decision<AutoReplyPreview> {
  const ground = settingGround(state, catalogue, request, "autoReply");
  if (!ground.ok) return ground;
  const { setting, terms, applying } = ground.value;
  const { reply } = request;
  if (reply === null) return decide({ ...setting, action: "set-auto-reply", on: false, period: null, reasons: [] });
  const allowed = decideReplyPeriod(reply, terms, applying.on);
  if (!allowed.ok) return allowed;
  const [from, to] = [Temporal.PlainDate.from(reply.from), Temporal.PlainDate.from(reply.to)];
  return decide({
    ...setting,
    action: "set-auto-reply",
    on: true,
    period: { from, to, state: replyState(reply, applying.on) },
    reasons: [replyReason(reply, terms, applying.on)],
  });
}

type SettingGround = { setting: Omit<MailSetting, "on">; terms: AccountIdTerms; applying: Applying };

/** The right comes first: whoever may not change it does not learn whether the ID is there. */
function settingGround(
  state: ContractState,
  catalogue: Catalogue,
  request: Asked & { readonly accountId: string },
  which: "forwarding" | "autoReply",
): Decision<SettingGround> {
  const applying = applyingFor(state, catalogue, request);
  if (!applying.ok) return applying;
  const terms = getAccountIdTerms(applying.value.product);
  const { accountId } = request;
  const may = allowedTo(request, terms.permissions[which], applying.value, accountId);
  if (!may.ok) return may;
  const term = termOf(terms[which]);
  const entry = state.accounts.find((one) => one.accountId === accountId);
  if (!entry) return refuse("account-id-unknown", term, { accountId });
  if (entry.mail !== "operator") return refuse("requires-operator-mail", term, { accountId });
  const { contract, product } = state;
  return decide({
    setting: { contract, product, receivedOn: applying.value.on, accountId, term },
    terms,
    applying: applying.value,
  });
}
