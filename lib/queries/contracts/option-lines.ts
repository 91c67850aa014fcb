import "server-only";
import type { Temporal } from "temporal-polyfill";
import { explainMonthlyFee, explainNoFee, priceOf } from "@/lib/domain/billing/charge-reasons";
import { feeOfMonth, monthlyChargeOf } from "@/lib/domain/billing/periods";
import { isBefore, monthOf } from "@/lib/domain/calendar";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import { wordOn } from "@/lib/domain/contracts/applying";
import type { OptionInstance } from "@/lib/domain/contracts/contract";
import { decideAddOption, decideCancelOption } from "@/lib/domain/contracts/option-rules";
import type { Decision, Reason, Refusal, Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import type { Yen } from "@/lib/domain/yen";
import { may, type OwnContract } from "./own-contract";

/** held: bought and not ended · ending: ended, its last day is still to come · none: not bought (or gone). */
export type OptionState = "held" | "ending" | "none";

export type OptionLine = {
  readonly key: string;
  readonly code: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly state: OptionState;
  readonly heldBy: "contract" | "account-id";
  readonly accountId: string | null;
  readonly startsOn: Temporal.PlainDate | null;
  readonly billedFrom: Temporal.PlainDate | null;
  /** Ended before its first fee, and free by its terms. */
  readonly free: boolean;
  readonly useEndsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  /** Tax-exclusive; null for an option without a monthly fee. */
  readonly monthly: Yen | null;
  readonly priceTerms: readonly Term[];
  readonly dateReasons: readonly Reason[];
  readonly feeReason: Reason | null;
  readonly sold: boolean;
  /** What can be asked for now, by terms and permission together; the refusal where the terms say no. */
  readonly act: "add" | "cancel" | null;
  readonly refusal: Refusal | null;
};

/**
 * The options of a contract as its member sees them: one line for each that is held or ending, one for each that could be bought.
 * A login that reads only its own sees nothing of what other account IDs hold.
 */
export function optionLines(contract: OwnContract): OptionLine[] {
  return contract.product.options.flatMap((terms) => {
    const seen = contract.state.options.filter(
      (one) => one.option === terms.code && isLive(one, contract.today) && isSeen(one, contract),
    );
    if (seen.length > 0) return seen.map((instance) => lineOf(terms, instance, contract));
    return isOffered(terms, contract) ? [lineOf(terms, null, contract)] : [];
  });
}

function isLive({ endsOn }: OptionInstance, today: Temporal.PlainDate): boolean {
  return endsOn === null || !isBefore(endsOn, today);
}

/** Bought again while the first purchase still runs out: the newer instance speaks for the option. */
function isSeen(instance: OptionInstance, { actor, loginId, state }: OwnContract): boolean {
  const own = instance.accountId === null || actor.role !== "user" || instance.accountId === loginId;
  return (
    own &&
    !state.options.some(
      (one) => one.option === instance.option && one.accountId === instance.accountId && one.number > instance.number,
    )
  );
}

function isOffered({ brands }: OptionTerms, { state }: OwnContract): boolean {
  return !brands || brands.only.includes(state.brand ?? "");
}

function lineOf(terms: OptionTerms, instance: OptionInstance | null, contract: OwnContract): OptionLine {
  const monthly = monthlyChargeOf(terms.charges);
  const state: OptionState = instance === null ? "none" : instance.endsOn === null ? "held" : "ending";
  return {
    key: instance?.key ?? terms.code,
    code: terms.code,
    name: terms.name,
    description: terms.description,
    state,
    heldBy: terms.heldBy.kind,
    accountId: instance?.accountId ?? null,
    startsOn: instance?.startsOn ?? null,
    billedFrom: instance?.billedFrom ?? null,
    free: instance?.endReasons.some((reason) => reason.kind === "ends-in-waiver") ?? false,
    useEndsOn: instance?.useEndsOn ?? null,
    endsOn: instance?.endsOn ?? null,
    monthly: monthly && priceOf(monthly.price),
    priceTerms: monthly ? [{ rule: monthly.price.rule, clause: monthly.price.clause }] : [],
    dateReasons: instance ? [...instance.startReasons, ...instance.endReasons] : [],
    feeReason: instance && feeReason(terms, instance, contract),
    sold: terms.soldInPortal,
    ...actOn(terms, instance, state, contract),
  };
}

/** Why this month costs what it costs: the same reason that the statement's line carries. */
function feeReason({ charges }: OptionTerms, instance: OptionInstance, { today }: OwnContract): Reason | null {
  const monthly = monthlyChargeOf(charges);
  if (!monthly) return null;
  const month = monthOf(today);
  const fee = feeOfMonth(monthly, instance, month);
  if (fee === "none") return null;
  return fee === "before-first"
    ? explainNoFee(monthly, instance, month)
    : explainMonthlyFee(monthly, instance, month, fee === "last-month");
}

function actOn(
  terms: OptionTerms,
  instance: OptionInstance | null,
  state: OptionState,
  contract: OwnContract,
): Pick<OptionLine, "act" | "refusal"> {
  const applying = { catalogue: contract.catalogue, product: contract.product, on: contract.today };
  const accountId = instance?.accountId ?? null;
  const adding = state !== "held";
  // What each account ID holds for itself is bought from the ID; the contract's page only shows it.
  if ((adding && terms.heldBy.kind === "account-id") || wordOn(contract.state, contract.today) === "ended")
    return { act: null, refusal: null };
  const decided: Decision<unknown> = adding
    ? decideAddOption(contract.state, { option: terms.code, accountId }, applying)
    : decideCancelOption(contract.state, { option: terms.code, accountId }, applying);
  if (!decided.ok) return { act: null, refusal: decided.refusal };
  const allowed = terms.soldInPortal && may(contract, adding ? terms.permissions.add : terms.permissions.cancel, accountId);
  return { act: allowed ? (adding ? "add" : "cancel") : null, refusal: null };
}
