import "server-only";
import type { Temporal } from "temporal-polyfill";
import { chargesFor } from "@/lib/domain/billing/charges";
import { monthlyChargeOf } from "@/lib/domain/billing/periods";
import { firstDayOf, isAfter, lastDayOf, monthOf } from "@/lib/domain/calendar";
import { getOption } from "@/lib/domain/catalogue/catalogue";
import type { OptionInstance } from "@/lib/domain/contracts/contract";
import { decideCancelOption } from "@/lib/domain/contracts/option-rules";
import { cancelOption } from "@/lib/domain/contracts/steps/options";
import type { Reason } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { totalsOf } from "@/lib/domain/tax";
import { subtractYen, type Yen } from "@/lib/domain/yen";
import { may, type OwnContract } from "../contracts/own-contract";

/** The last day on which ending an option still avoids the next month's fee, and what doing nothing costs. */
export type OptionDeadline = {
  readonly key: string;
  readonly contractId: string;
  readonly option: string;
  readonly name: Localized;
  readonly accountId: string | null;
  readonly on: Temporal.PlainDate;
  /** waiver: until then it costs nothing at all · month: until then the next month is not charged. */
  readonly kind: "waiver" | "month";
  readonly nextMonth: Temporal.PlainYearMonth;
  /** With tax: what that month costs more if nothing is done. */
  readonly cost: Yen;
  readonly reasons: readonly Reason[];
  readonly mayCancel: boolean;
  /** Whether it is ended in the portal; else by telephone. */
  readonly sold: boolean;
};

/**
 * Finds the deadlines by asking the engine twice: the charges of the next month as things are, and with the option ended on the
 * day. What the engine does not make cheaper is no deadline, so a rule that the terms don't have can't be announced.
 */
export function optionDeadlines(contract: OwnContract): OptionDeadline[] {
  return contract.state.options
    .filter((one) => one.cancelledOn === null && one.endsOn === null)
    .flatMap((one) => deadlineOf(one, contract) ?? []);
}

function deadlineOf(instance: OptionInstance, contract: OwnContract): OptionDeadline | null {
  const { state, catalogue, product, today, row } = contract;
  const terms = getOption(product, instance.option);
  const monthly = monthlyChargeOf(terms.charges);
  if (!monthly || instance.billedFrom === null) return null;
  const inWaiver = isAfter(instance.billedFrom, lastDayOf(monthOf(today)));
  const nextMonth = inWaiver ? monthOf(instance.billedFrom) : monthOf(today).add({ months: 1 });
  const on = firstDayOf(nextMonth).subtract({ days: 1 });
  const request = { option: instance.option, accountId: instance.accountId };
  const alone = decideCancelOption(state, request, { catalogue, product, on });
  const ended = cancelOption(state, request, { catalogue, product, on });
  const asIs = chargesFor(state, catalogue, nextMonth);
  const without = ended.ok ? chargesFor(ended.value, catalogue, nextMonth) : null;
  if (!alone.ok || !asIs.ok || !without?.ok) return null;
  const { tax } = catalogue.operator;
  const cost = subtractYen(totalsOf(asIs.value, tax).total, totalsOf(without.value, tax).total);
  if (cost <= 0n) return null;
  const endReasons = ended.ok ? (ended.value.options.find((one) => one.key === instance.key)?.endReasons ?? []) : [];
  const avoided = asIs.value.filter(
    (line) => !without.value.some((other) => other.item === line.item && other.code === line.code),
  );
  return {
    key: instance.key,
    contractId: row.id,
    option: instance.option,
    name: terms.name,
    accountId: instance.accountId,
    on,
    kind: monthly.first.kind === "after-waiver" && inWaiver ? "waiver" : "month",
    nextMonth,
    cost,
    reasons: [...endReasons, ...avoided.flatMap((line) => line.reasons)],
    sold: terms.soldInPortal,
    mayCancel: may(contract, terms.permissions.cancel, instance.accountId),
  };
}
