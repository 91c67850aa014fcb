import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import type { MeteredCharge } from "../catalogue/charge";
import type { MonthSchedule } from "../catalogue/invoicing";
import type { Product } from "../catalogue/product";
import type { ContractState } from "../contracts/contract";
import { explain } from "../decision";
import { nameFacts } from "../localized";
import { dayOfMonth, firstDayOfMonth, lastDayOfMonth, monthNumberOf, monthText } from "../month-number";
import { noYen, subtractYen, type Yen, yenFact } from "../yen";
import type { MeterMonth } from "./billing-state";
import type { Untaxed } from "./charges";
import { issueDayOf } from "./due-dates";

export function meteredChargeOf({ charges }: Product, meter: string): MeteredCharge | null {
  return charges.find((charge): charge is MeteredCharge => charge.kind === "metered" && charge.meter === meter) ?? null;
}

const millionths = 1_000_000n;

/** Millionths of a unit, from a number of at most six decimals, by its digits: no float is multiplied. */
export function toMillionths(quantity: number): bigint {
  const [whole = "0", rest = ""] = String(quantity).split(".");
  return BigInt(whole) * millionths + BigInt(rest.padEnd(6, "0"));
}

function toText(quantity: bigint): string {
  const rest = (quantity % millionths).toString().padStart(6, "0").replace(/0+$/, "");
  return `${quantity / millionths}${rest === "" ? "" : `.${rest}`}`;
}

/** The last day on which use costs nothing: the day of the start is day 1. Null where there is no free time. */
export function lastFreeDay(terms: MeteredCharge, startsOn: Temporal.PlainDate): Temporal.PlainDate | null {
  return terms.free.days === 0 ? null : startsOn.add({ days: terms.free.days - 1 });
}

export type Metered = { readonly quantity: bigint; readonly free: bigint; readonly amount: Yen };

/** What a month's use of a meter comes to. A record without a day counts on the month's last day. */
export function meter(terms: MeteredCharge, { records, month }: MeterMonth, startsOn: Temporal.PlainDate): Metered {
  const freeUntil = lastFreeDay(terms, startsOn);
  const last = lastDayOfMonth(month).toString();
  let quantity = 0n;
  let free = 0n;
  for (const [day, units] of Object.entries(records)) {
    quantity += units;
    if (freeUntil && (day === "" ? last : day) <= freeUntil.toString()) free += units;
  }
  const amount = ((BigInt(terms.price.yen) * (quantity - free)) / millionths) as Yen;
  return { quantity, free, amount };
}

/** The day on which a change after fixing is invoiced: the next day of issue strictly after it. */
export function nextIssueAfter({ issue }: MonthSchedule, day: Temporal.PlainDate): Temporal.PlainDate {
  const month = monthNumberOf(day);
  const same = dayOfMonth(month, issue.day);
  return isAfter(same, day) ? same : dayOfMonth(month + 1, issue.day);
}

/** The day on which a meter's month is invoiced next: when it is fixed, or when a change after that is; null where nothing is to come. */
export function usageDueOn(entry: MeterMonth, schedule: MonthSchedule): Temporal.PlainDate | null {
  return entry.fixedOn === null ? issueDayOf(schedule.issue, entry.month) : entry.correctOn;
}

/** What was used, or by how much a correction differs: the number beside the difference in yen. */
function changedQuantity({ fixedQuantity }: MeterMonth, quantity: bigint): number {
  const changed = quantity - fixedQuantity;
  return changed < 0n ? -Number(toText(-changed)) : Number(toText(changed));
}

/** The line of a meter's month: all of it when it is fixed, the difference after that. Null where it comes to nothing. */
export function usageLine(
  state: ContractState,
  product: Product,
  entry: MeterMonth,
): { line: Untaxed | null; fixed: Pick<MeterMonth, "invoiced" | "fixedQuantity"> } {
  const terms = meteredChargeOf(product, entry.meter);
  if (!terms) return { line: null, fixed: entry };
  const { quantity, free, amount } = meter(terms, entry, state.startsOn);
  const due = subtractYen(amount, entry.invoiced);
  const fixed = { invoiced: amount, fixedQuantity: quantity };
  if (due === noYen) return { line: null, fixed };
  const facts = {
    ...nameFacts("name", terms.name),
    ...nameFacts("unit", terms.unit),
    meter: entry.meter,
    unitYen: terms.price.yen,
    quantity: toText(quantity),
    freeQuantity: toText(free),
    month: monthText(entry.month),
    freeUntil: lastFreeDay(terms, state.startsOn)?.toString() ?? "",
    yen: yenFact(due),
  };
  const corrected = { beforeYen: yenFact(entry.invoiced), afterYen: yenFact(amount), fixedOn: entry.fixedOn?.toString() ?? "" };
  const reason = entry.fixedOn
    ? explain("usage-correction", [terms.correction, terms.price], { ...facts, ...corrected })
    : explain("usage-fee", free > 0n ? [terms.price, terms.free] : [terms.price], facts);
  const line: Untaxed = {
    item: entry.meter,
    option: null,
    accountId: null,
    code: terms.code,
    name: terms.name,
    from: firstDayOfMonth(entry.month),
    to: lastDayOfMonth(entry.month),
    quantity: changedQuantity(entry, quantity),
    amount: due,
    tax: terms.tax,
    reasons: [reason],
  };
  return { line, fixed };
}
