import type { ContractState, OptionInstance } from "@/lib/domain/contracts/contract";

/** Month numbers since year 0: the second opinion does without the date library and without the engine's periods. */
const monthNumber = (date: { year: number; month: number }) => date.year * 12 + date.month;

type Fee = { readonly yen: number; readonly freeMonths: number; readonly freeWhenEndedEarly: boolean };

/** FB-14 to FB-31, written out by hand once more. */
const fees: Readonly<Record<string, Fee>> = {
  "mail-pack": { yen: 300, freeMonths: 1, freeWhenEndedEarly: false },
  "mail-and-web": { yen: 300, freeMonths: 1, freeWhenEndedEarly: false },
  "mail-box-10gb": { yen: 200, freeMonths: 1, freeWhenEndedEarly: false },
  "security-360": { yen: 571, freeMonths: 1, freeWhenEndedEarly: false },
  "kids-filter": { yen: 286, freeMonths: 1, freeWhenEndedEarly: false },
  "remote-support": { yen: 500, freeMonths: 1, freeWhenEndedEarly: false },
  "equipment-warranty": { yen: 500, freeMonths: 2, freeWhenEndedEarly: true },
  "equipment-warranty-addon": { yen: 250, freeMonths: 2, freeWhenEndedEarly: true },
};

function feeIn(fee: Fee, start: number, end: number | null, month: number): number {
  if (month < start || (end !== null && month > end)) return 0;
  const first = start + fee.freeMonths;
  if (month >= first) return fee.yen;
  return end === month && !fee.freeWhenEndedEarly ? fee.yen : 0;
}

function endOf(instance: OptionInstance, state: ContractState): number | null {
  if (instance.cancelledOn) return monthNumber(instance.cancelledOn);
  return state.cancellation ? monthNumber(state.cancellation.requestedOn) : null;
}

/** What a month costs without tax, recomputed from the dates of purchase and end alone. */
export function secondOpinion(state: ContractState, of: { year: number; month: number }): number {
  const month = monthNumber(of);
  const line: Fee = { yen: state.product === "fibre-lan" ? 3900 : 3500, freeMonths: 1, freeWhenEndedEarly: false };
  const lineEnd = state.cancellation ? monthNumber(state.cancellation.requestedOn) : null;
  const options = state.options.map((instance) => {
    const fee = fees[instance.option];
    if (!fee) throw new Error(`no second opinion on ${instance.option}`);
    const again =
      instance.option === "remote-support" && instance.number > 1 && monthNumber(instance.startsOn) === month ? 3000 : 0;
    return again + feeIn(fee, monthNumber(instance.startsOn), endOf(instance, state), month);
  });
  return options.reduce((sum, one) => sum + one, feeIn(line, monthNumber(state.startsOn), lineEnd, month));
}
