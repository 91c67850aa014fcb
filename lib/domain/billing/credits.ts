import { Temporal } from "temporal-polyfill";
import { dateInJapan } from "../calendar";
import type { Credits } from "../catalogue/remedies";
import type { Applying } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { productFor } from "../contracts/terms";
import { explain } from "../decision";
import { addYen, noYen, ratioOfYen, type Yen, yen, yenFact } from "../yen";
import type { Untaxed } from "./charges";
import { itemsOf, lineItem } from "./items";
import { monthlyChargeOf, yearlyChargeOf } from "./periods";
import { priceOf } from "./price";
import { quantityOn } from "./quantity";
import { isInForce } from "./yearly";

type Fees = { readonly yearly: Yen; readonly monthly: Yen };

/** What the contract costs on a day: base and options in force, a year and a month. */
export function feesOn(state: ContractState, day: Temporal.PlainDate, { terms }: Applying): Fees {
  const items = itemsOf(state, productFor(state, terms, day)).filter((item) => isInForce(item, day));
  const sum = (of: typeof yearlyChargeOf | typeof monthlyChargeOf) =>
    addYen(...items.map((item) => feeOf(of(item.charges)?.price, quantityOn(item.quantity, day))));
  return { yearly: sum(yearlyChargeOf), monthly: sum(monthlyChargeOf) };
}

function feeOf(price: Parameters<typeof priceOf>[0] | undefined, quantity: number): Yen {
  return price ? priceOf(price, quantity) : noYen;
}

const hourMs = 3_600_000;

/** Every full day beyond the first hours without a break credits its part of the yearly fee; null where there is none. */
export function interruptionCredit(
  state: ContractState,
  { from, to }: { readonly from: string; readonly to: string },
  terms: NonNullable<Credits["interruption"]>,
  applying: Applying,
): Untaxed | null {
  const lasted = Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
  const creditDays = Math.floor((lasted - terms.beyondHours * hourMs) / (24 * hourMs));
  if (creditDays < 1) return null;
  const { yearly } = feesOn(state, dateInJapan(from), applying);
  const ratio = { numerator: BigInt(creditDays), denominator: BigInt(terms.yearDays) };
  const amount = yen(-ratioOfYen(yearly, ratio, "truncate"));
  const facts = {
    from,
    to,
    minutes: Math.floor(lasted / 60_000),
    beyondHours: terms.beyondHours,
    creditDays,
    yearlyYen: yenFact(yearly),
    yearDays: terms.yearDays,
    yen: yenFact(amount),
  };
  return {
    item: lineItem,
    option: null,
    accountId: null,
    code: "outage-credit",
    name: terms.name,
    from: dateInJapan(from),
    to: dateInJapan(to),
    quantity: creditDays,
    amount,
    tax: "standard",
    reasons: [explain("interruption-credit", [terms], facts)],
  };
}

/** Every calendar day touched credits its part of a month's fee (a twelfth of the yearly), never more than the month's fee. */
export function restrictionCredit(
  state: ContractState,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  terms: NonNullable<Credits["restriction"]>,
  applying: Applying,
): Untaxed {
  const days = from.until(to, { largestUnit: "days" }).days + 1;
  const { yearly, monthly } = feesOn(state, from, applying);
  // Twelfths of a yen are kept until the one cut at the end.
  const twelfths = yen(yearly + monthly * 12n);
  const month = ratioOfYen(twelfths, { numerator: 1n, denominator: 12n }, "truncate");
  const share = ratioOfYen(twelfths, { numerator: BigInt(days), denominator: 12n * BigInt(terms.monthDays) }, "truncate");
  const capped = share > month;
  const amount = yen(-(capped ? month : share));
  const facts = {
    from: from.toString(),
    to: to.toString(),
    days,
    yearlyYen: yenFact(yearly),
    monthlyYen: yenFact(monthly),
    monthDays: terms.monthDays,
    monthYen: yenFact(month),
    capped,
    yen: yenFact(amount),
  };
  return {
    item: lineItem,
    option: null,
    accountId: null,
    code: "restriction-credit",
    name: terms.name,
    from,
    to,
    quantity: days,
    amount,
    tax: "standard",
    reasons: [explain("restriction-credit", [terms], facts)],
  };
}
