import "server-only";
import type { Temporal } from "temporal-polyfill";
import { monthOf } from "@/lib/domain/calendar";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import { wordOn } from "@/lib/domain/contracts/applying";
import type { OptionInstance } from "@/lib/domain/contracts/contract";
import { decideAddOption, decideCancelOption } from "@/lib/domain/contracts/option-rules";
import type { Decision, Reason, Refusal, Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { monthReasons } from "@/lib/domain/ordering/month-reasons";
import {
  currentInstances,
  endsFree,
  isForContract,
  isOrderedHere,
  type OptionStanding,
  standingOf,
} from "@/lib/domain/ordering/option-standing";
import { optionMonthlyPrice } from "@/lib/domain/ordering/shown-price";
import type { Yen } from "@/lib/domain/yen";
import { applyingTo, isSeen, may, type OwnContract } from "./own-contract";

export type OptionLine = {
  readonly key: string;
  readonly code: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly state: OptionStanding;
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
  readonly feeReasons: readonly Reason[];
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
  const { product, state, today } = contract;
  return product.options.flatMap((terms) => {
    const seen = currentInstances(state, terms.code, today).filter((one) => isSeen(contract, one.accountId));
    if (seen.length > 0) return seen.map((instance) => lineOf(terms, instance, contract));
    return isForContract(terms, state) ? [lineOf(terms, null, contract)] : [];
  });
}

function lineOf(terms: OptionTerms, instance: OptionInstance | null, contract: OwnContract): OptionLine {
  const { state, today } = contract;
  const monthly = optionMonthlyPrice(state, contract.terms, terms, instance, today);
  const standing = standingOf(instance);
  return {
    key: instance?.key ?? terms.code,
    code: terms.code,
    name: terms.name,
    description: terms.description,
    state: standing,
    heldBy: terms.heldBy.kind,
    accountId: instance?.accountId ?? null,
    startsOn: instance?.startsOn ?? null,
    billedFrom: instance?.billedFrom ?? null,
    free: instance !== null && endsFree(instance),
    useEndsOn: instance?.useEndsOn ?? null,
    endsOn: instance?.endsOn ?? null,
    monthly: monthly?.yen ?? null,
    priceTerms: monthly ? [monthly.term] : [],
    dateReasons: instance ? [...instance.startReasons, ...instance.endReasons] : [],
    feeReasons: instance ? monthReasons(state, contract.terms, instance.key, monthOf(today)) : [],
    sold: isOrderedHere(terms),
    ...actOn(terms, instance, standing, contract),
  };
}

function actOn(
  terms: OptionTerms,
  instance: OptionInstance | null,
  standing: OptionStanding,
  contract: OwnContract,
): Pick<OptionLine, "act" | "refusal"> {
  const applying = applyingTo(contract);
  const accountId = instance?.accountId ?? null;
  const adding = standing !== "held";
  // What each account ID holds for itself is bought from the ID; the contract's page only shows it.
  if ((adding && terms.heldBy.kind === "account-id") || wordOn(contract.state, contract.today) === "ended")
    return { act: null, refusal: null };
  const decided: Decision<unknown> = adding
    ? decideAddOption(contract.state, { option: terms.code, accountId }, applying)
    : decideCancelOption(contract.state, { option: terms.code, accountId }, applying);
  if (!decided.ok) return { act: null, refusal: decided.refusal };
  const allowed = isOrderedHere(terms) && may(contract, adding ? terms.permissions.add : terms.permissions.cancel, accountId);
  return { act: allowed ? (adding ? "add" : "cancel") : null, refusal: null };
}
