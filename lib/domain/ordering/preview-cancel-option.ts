import type { Totals } from "../billing/charge";
import { monthlyChargeOf, signUpAgainChargeOf } from "../billing/periods";
import { lastDayOf, monthOf } from "../calendar";
import { getOption } from "../catalogue/catalogue";
import type { OptionTerms } from "../catalogue/option";
import type { TermsByDay } from "../catalogue/terms-by-day";
import { type Applying, onDay, wordOn } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { decideCancelOption, type OptionRequest } from "../contracts/option-rules";
import { cancelOption } from "../contracts/steps/options";
import { type Decision, decide, type Facts } from "../decision";
import { nameFacts } from "../localized";
import { endedBetween, endingPayPoints, type Remaining, remainingFees } from "./ending";
import { point, totalsFacts } from "./points";
import type { CancelOptionPreview, ConfirmationPoint, EndingOption } from "./preview";
import { type Asked, allowedTo, applyingFor } from "./request";

export type CancelOptionRequest = Asked & { readonly option: string; readonly accountId?: string | null };

/** What ending an option will mean: until when it works, what is still charged, what ends with it, and that it can't be undone. */
export function previewCancelOption(
  state: ContractState,
  byDay: TermsByDay,
  request: CancelOptionRequest,
): Decision<CancelOptionPreview> {
  const applying = applyingFor(state, byDay, request);
  if (!applying.ok) return applying;
  const accountId = request.accountId ?? null;
  const wanted = { option: request.option, accountId };
  const instance = decideCancelOption(state, wanted, applying.value);
  if (!instance.ok) return instance;
  const terms = getOption(applying.value.product, request.option);
  const may = allowedTo(request, terms.permissions.cancel, applying.value, accountId);
  if (!may.ok) return may;
  const after = cancelOption(state, wanted, applying.value);
  if (!after.ok) return after;
  const ending = endedBetween(state, after.value, applying.value.product, instance.value.key);
  const remaining = remainingFees(after.value, ending, applying.value);
  if (!remaining.ok) return remaining;
  return decide({
    action: "cancel-option",
    contract: state.contract,
    product: state.product,
    option: terms.code,
    accountId,
    receivedOn: applying.value.on,
    ending,
    remaining: remaining.value.totals,
    schedule: remaining.value.schedule,
    points: points(terms, ending, remaining.value, applying.value, laterFees(state, wanted, ending, applying.value)),
  });
}

/** What the same cancellation would leave to pay on the first day of next month; null where the contract has ended by then. */
function laterFees(
  state: ContractState,
  wanted: OptionRequest,
  ending: readonly EndingOption[],
  applying: Applying,
): Totals | null {
  const next = onDay(applying, lastDayOf(monthOf(applying.on)).add({ days: 1 }));
  if (wordOn(state, next.on) === "ended") return null;
  const later = cancelOption(state, wanted, next);
  if (!later.ok) return null;
  const remaining = remainingFees(later.value, ending, applying);
  return remaining.ok ? remaining.value.totals : null;
}

function points(
  terms: OptionTerms,
  ending: readonly EndingOption[],
  remaining: Remaining,
  applying: Applying,
  later: Totals | null,
): ConfirmationPoint[] {
  const { product } = applying;
  const also = ending.slice(1);
  const facts: Facts = {
    ...nameFacts("name", terms.name),
    useEndsOn: ending[0]?.useEndsOn.toString() ?? "",
    endsOn: ending[0]?.endsOn.toString() ?? "",
    ...(also.length > 0
      ? { alsoJa: also.map((one) => one.name.ja).join("、"), alsoEn: also.map((one) => one.name.en).join(", ") }
      : {}),
  };
  const again = signUpAgainChargeOf(terms.charges);
  const monthly = monthlyChargeOf(terms.charges);
  const final = { ...facts, againYen: again?.price.yen ?? 0, newWaiver: monthly?.first.kind === "after-waiver" };
  const use = terms.cancellation.use;
  return [
    point(
      "quantity",
      "option-ends",
      [terms.cancellation.alone, use],
      facts,
      ending.flatMap((one) => one.reasons),
    ),
    ...endingPayPoints(ending, remaining, applying),
    point("start", "usable-until", [use], facts, []),
    point(
      "deadline",
      "last-fee-by-month",
      [product.confirmation.deadline, ...(monthly ? [monthly.last] : [])],
      deadlineFacts(applying, later),
      [],
    ),
    point("withdrawal", "end-final", [terms.cancellation.undo, ...(again ? [again.price] : [])], final, []),
  ];
}

/** There is no deadline, but from the first of next month on the last fees may be others. */
function deadlineFacts({ on }: Applying, later: Totals | null): Facts {
  const lastDay = lastDayOf(monthOf(on));
  const facts = { lastDay: lastDay.toString(), nextDay: lastDay.add({ days: 1 }).toString() };
  return later ? { ...facts, ...totalsFacts("later", later) } : facts;
}
