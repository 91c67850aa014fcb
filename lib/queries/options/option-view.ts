import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Totals } from "@/lib/domain/billing/charge";
import { monthOf } from "@/lib/domain/calendar";
import type { OptionTerms, SubscriberSupport } from "@/lib/domain/catalogue/option";
import type { OptionInstance } from "@/lib/domain/contracts/contract";
import type { Reason, Refusal, Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { isMailBoxOption } from "@/lib/domain/mail/mail-box-options";
import { monthReasons } from "@/lib/domain/ordering/month-reasons";
import {
  currentInstance,
  currentInstances,
  isOrderedHere,
  type OptionStanding,
  standingOf,
  waiverEndOf,
} from "@/lib/domain/ordering/option-standing";
import type { AddOptionPreview } from "@/lib/domain/ordering/preview";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { previewCancelOption } from "@/lib/domain/ordering/preview-cancel-option";
import { optionMonthlyPrice, type ShownPrice, signUpAgainPrice } from "@/lib/domain/ordering/shown-price";
import { subscriberContact } from "@/lib/domain/ordering/subscriber-contact";
import { unlessChecking } from "@/lib/domain/payment/unless-checking";
import { isSeen, type OwnContract } from "../contracts/own-contract";

/** What can be asked for now, or who refuses it and why. */
export type OptionAct =
  | { readonly kind: "add"; readonly preview: AddOptionPreview }
  | { readonly kind: "cancel" }
  | { readonly kind: "refused"; readonly asked: "add" | "cancel"; readonly refusal: Refusal }
  /** Each account ID for itself: the acts stand with them. */
  | { readonly kind: "by-id" }
  | { readonly kind: "telephone" };

export type OptionView = {
  readonly code: string;
  /** The account ID that the state and the act are about; null: the contract as a whole. */
  readonly accountId: string | null;
  readonly name: Localized;
  readonly description: Localized;
  readonly state: OptionStanding;
  /** The purchase that the state speaks of. */
  readonly instance: OptionInstance | null;
  readonly waiverEndsOn: Temporal.PlainDate | null;
  readonly monthly: Totals | null;
  readonly priceTerms: readonly Term[];
  /** Why this month costs what it costs; empty while the option is not there. */
  readonly feeReasons: readonly Reason[];
  /** What signing up again costs, tax-exclusive, where it costs something. */
  readonly again: ShownPrice | null;
  readonly act: OptionAct;
  /** How many of the account IDs that the login sees have it; null where it is not asked about them all. */
  readonly heldByIds: number | null;
  /** Subscribers only (FB-19, FB-36). */
  readonly support: { readonly details: SubscriberSupport; readonly reason: Reason } | null;
  readonly hasSupport: boolean;
  readonly document: string;
  /** Whether something can be claimed on it. */
  readonly claimable: boolean;
  /** Whether it is about mail addresses and mail boxes, which have a page of their own. */
  readonly forMail: boolean;
  /** Earlier purchases, oldest first. */
  readonly history: readonly OptionInstance[];
};

/** When it is looked at, and whether a new card's holder is being checked just then (FB-23). */
export type Asked = { readonly at: Temporal.Instant; readonly checking: boolean };

/** An option as its member sees it: the contract's, or that of one of its account IDs. */
export function optionView(
  terms: OptionTerms,
  contract: OwnContract,
  { at, checking }: Asked,
  accountId: string | null = null,
): OptionView {
  const { today, state } = contract;
  const live = currentInstance(state, terms.code, accountId, today);
  const standing = standingOf(live);
  const monthly = optionMonthlyPrice(state, contract.terms, terms, live, today);
  return {
    code: terms.code,
    accountId,
    name: terms.name,
    description: terms.description,
    state: standing,
    instance: live,
    waiverEndsOn: live && waiverEndOf(terms, live),
    monthly: monthly?.totals ?? null,
    priceTerms: monthly ? [monthly.term] : [],
    feeReasons: live ? monthReasons(state, contract.terms, live.key, monthOf(today)) : [],
    again: signUpAgainPrice(terms, contract.terms, today),
    act: actOn(terms, accountId, standing, contract, { at, checking }),
    heldByIds: terms.heldBy.kind === "account-id" && accountId === null ? heldByIds(terms, contract) : null,
    support: supportOf(terms, contract),
    hasSupport: terms.support !== undefined,
    document: terms.agreement.document,
    claimable: terms.claims !== undefined && live !== null,
    forMail: terms.adds.some((one) => one.slot === "mail") || isMailBoxOption(terms),
    history: state.options.filter((one) => one.option === terms.code && one.accountId === accountId && one !== live),
  };
}

function heldByIds({ code }: OptionTerms, contract: OwnContract): number {
  const live = currentInstances(contract.state, code, contract.today);
  return live.filter((one) => isSeen(contract, one.accountId) && standingOf(one) === "held").length;
}

function supportOf(terms: OptionTerms, { state, catalogue, today }: OwnContract): OptionView["support"] {
  const contact = subscriberContact(state, catalogue, terms, today);
  return contact && terms.support ? { details: terms.support, reason: contact.reason } : null;
}

function actOn(
  terms: OptionTerms,
  accountId: string | null,
  standing: OptionStanding,
  { actor, loginId, state, terms: byDay, switches, product }: OwnContract,
  { at, checking }: Asked,
): OptionAct {
  if (!isOrderedHere(terms)) return { kind: "telephone" };
  if (terms.heldBy.kind === "account-id" && accountId === null) return { kind: "by-id" };
  // The contract compares account IDs by their strings.
  const access = { actor: { ...actor, accountId: loginId }, switches };
  const request = { at, access, option: terms.code, accountId };
  if (standing === "held") {
    const preview = previewCancelOption(state, byDay, request);
    return preview.ok ? { kind: "cancel" } : { kind: "refused", asked: "cancel", refusal: preview.refusal };
  }
  const preview = unlessChecking(previewAddOption(state, byDay, request), checking, product);
  return preview.ok ? { kind: "add", preview: preview.value } : { kind: "refused", asked: "add", refusal: preview.refusal };
}
