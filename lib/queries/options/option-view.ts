import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Totals } from "@/lib/domain/billing/charge";
import { explainMonthlyFee, explainNoFee, priceOf } from "@/lib/domain/billing/charge-reasons";
import { feeOfMonth, lastDayWithoutFee, monthlyChargeOf, signUpAgainChargeOf } from "@/lib/domain/billing/periods";
import { isBefore, monthOf } from "@/lib/domain/calendar";
import type { OptionTerms, SubscriberSupport } from "@/lib/domain/catalogue/option";
import type { OptionInstance } from "@/lib/domain/contracts/contract";
import { explain, type Reason, type Refusal, type Term } from "@/lib/domain/decision";
import { type Localized, nameFacts } from "@/lib/domain/localized";
import type { AddOptionPreview } from "@/lib/domain/ordering/preview";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { previewCancelOption } from "@/lib/domain/ordering/preview-cancel-option";
import { taxRateOn, totalsOf } from "@/lib/domain/tax";
import type { Yen } from "@/lib/domain/yen";
import type { OwnContract } from "../contracts/own-contract";

/** held: bought and not ended · ending: ended, its last day is still to come · none: not bought, or gone. */
export type OptionState = "held" | "ending" | "none";

/** What can be asked for now, or who refuses it and why. */
export type OptionAct =
  | { readonly kind: "add"; readonly preview: AddOptionPreview }
  | { readonly kind: "cancel" }
  | { readonly kind: "refused"; readonly asked: "add" | "cancel"; readonly refusal: Refusal }
  | { readonly kind: "telephone" };

export type OptionView = {
  readonly code: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly state: OptionState;
  /** The purchase that the state speaks of. */
  readonly instance: OptionInstance | null;
  readonly waiverEndsOn: Temporal.PlainDate | null;
  readonly monthly: Totals | null;
  readonly priceTerms: readonly Term[];
  /** Why this month costs what it costs; null while the option is not there. */
  readonly feeReason: Reason | null;
  /** What signing up again costs, tax-exclusive, where it costs something. */
  readonly again: { readonly yen: Yen; readonly term: Term } | null;
  readonly act: OptionAct;
  /** Subscribers only (FB-19, FB-36). */
  readonly support: { readonly details: SubscriberSupport; readonly reason: Reason } | null;
  readonly hasSupport: boolean;
  readonly document: string;
  /** Earlier purchases, oldest first. */
  readonly history: readonly OptionInstance[];
};

/** An option that the contract holds as a whole, as its member sees it. */
export function optionView(terms: OptionTerms, contract: OwnContract, at: Temporal.Instant): OptionView {
  const { today, state } = contract;
  const instances = state.options.filter((one) => one.option === terms.code && one.accountId === null);
  const latest = instances.at(-1) ?? null;
  const live = latest && (latest.endsOn === null || !isBefore(latest.endsOn, today)) ? latest : null;
  const now: OptionState = live === null ? "none" : live.cancelledOn === null && live.endsOn === null ? "held" : "ending";
  const monthly = monthlyChargeOf(terms.charges);
  const again = signUpAgainChargeOf(terms.charges);
  return {
    code: terms.code,
    name: terms.name,
    description: terms.description,
    state: now,
    instance: live,
    waiverEndsOn: live && monthly?.first.kind === "after-waiver" ? lastDayWithoutFee(monthly.first, live.startsOn) : null,
    monthly: monthlyTotals(terms, contract),
    priceTerms: monthly ? [{ rule: monthly.price.rule, clause: monthly.price.clause }] : [],
    feeReason: live && feeReason(terms, live, today),
    again: again && { yen: priceOf(again.price), term: { rule: again.price.rule, clause: again.price.clause } },
    act: actOn(terms, now, contract, at),
    support: now === "held" && terms.support ? { details: terms.support, reason: supportReason(terms, terms.support) } : null,
    hasSupport: terms.support !== undefined,
    document: terms.agreement.document,
    history: instances.filter((one) => one !== live),
  };
}

function monthlyTotals(terms: OptionTerms, { catalogue, today }: OwnContract): Totals | null {
  const monthly = monthlyChargeOf(terms.charges);
  const rate = monthly && taxRateOn(monthly.tax, today, catalogue.operator.tax);
  return monthly && rate?.ok ? totalsOf([{ amount: priceOf(monthly.price), taxRate: rate.value }], catalogue.operator.tax) : null;
}

function feeReason({ charges }: OptionTerms, instance: OptionInstance, today: Temporal.PlainDate): Reason | null {
  const monthly = monthlyChargeOf(charges);
  const fee = monthly ? feeOfMonth(monthly, instance, monthOf(today)) : "none";
  if (!monthly || fee === "none") return null;
  if (fee === "before-first") return explainNoFee(monthly, instance, monthOf(today));
  return explainMonthlyFee(monthly, instance, monthOf(today), fee === "last-month");
}

function supportReason({ name }: OptionTerms, support: SubscriberSupport): Reason {
  return explain("subscriber-support", [support], {
    ...nameFacts("name", name),
    phone: support.phone,
    ...nameFacts("hours", support.hours),
  });
}

function actOn(
  terms: OptionTerms,
  now: OptionState,
  { actor, state, catalogue, switches }: OwnContract,
  at: Temporal.Instant,
): OptionAct {
  if (!terms.soldInPortal) return { kind: "telephone" };
  const request = { at, access: { actor, switches }, option: terms.code, accountId: null };
  if (now === "held") {
    const preview = previewCancelOption(state, catalogue, request);
    return preview.ok ? { kind: "cancel" } : { kind: "refused", asked: "cancel", refusal: preview.refusal };
  }
  const preview = previewAddOption(state, catalogue, request);
  return preview.ok ? { kind: "add", preview: preview.value } : { kind: "refused", asked: "add", refusal: preview.refusal };
}
