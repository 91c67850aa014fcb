import { formatNumber } from "../format";
import { formatDecimal, formatPercent, hasFraction, readDecimal } from "./decimals";
import type { FactReader } from "./fact-reader";
import type { MonthTick } from "./words";

/** A formula as it is written, and whether a fraction of a yen was cut from its result. */
export type Sum = { readonly formula: string; readonly cut: boolean };

/** The yearly difference for the months that remain. */
export function remainingSum(f: FactReader): Sum & { readonly difference: bigint } {
  const difference = f.whole("afterYen") - f.whole("beforeYen");
  const remaining = f.whole("remaining");
  const months = f.whole("months");
  return {
    difference,
    formula: `${f.asYen(difference)} × ${remaining} ÷ ${months}`,
    cut: (difference * remaining) % months !== 0n,
  };
}

/** The months of a term, those that remain counted. */
export function remainingTicks(f: FactReader): MonthTick[] {
  const from = f.plainDate("termStartsOn").toPlainYearMonth();
  const months = f.number("months");
  return Array.from({ length: months }, (_, n) => ({
    label: f.asTick(from.add({ months: n })),
    counted: n >= months - f.number("remaining"),
  }));
}

/** Use at so much a unit, less what is free. */
export function usageSum(f: FactReader): Sum & { readonly charged: string; readonly isFree: boolean } {
  const free = readDecimal(f.text("freeQuantity"));
  const charged = readDecimal(f.text("quantity")) - free;
  return {
    charged: formatDecimal(charged),
    isFree: free > 0n,
    formula: `${f.yen("unitYen")} × ${formatDecimal(charged)}`,
    cut: hasFraction(charged * f.whole("unitYen")),
  };
}

export function decimalOf(f: FactReader, key: string): string {
  return formatDecimal(readDecimal(f.text(key)));
}

type Segment = { readonly principal: bigint; readonly days: bigint };

/** What was open for how many days, and the interest on it: cut once, at the end. */
export function interestSum(f: FactReader): Sum & { readonly rate: string; readonly segments: readonly Segment[] } {
  const segments = f.text("segments").split(",").map(readSegment);
  const [numerator, denominator, yearDays] = [f.whole("numerator"), f.whole("denominator"), f.whole("yearDays")];
  const sum = segments.reduce((all, one) => all + one.principal * one.days, 0n);
  const rate = formatPercent(numerator, denominator);
  return {
    segments,
    rate,
    formula: `${formatNumber(sum)} × ${rate} ÷ ${yearDays}`,
    cut: (sum * numerator) % (denominator * yearDays) !== 0n,
  };
}

function readSegment(text: string): Segment {
  const [principal = "", days = ""] = text.split("*");
  return { principal: BigInt(principal), days: BigInt(days) };
}

/** So many parts of the yearly fee. */
export function interruptionSum(f: FactReader): Sum {
  const [yearly, days, yearDays] = [f.whole("yearlyYen"), f.whole("creditDays"), f.whole("yearDays")];
  return { formula: `${f.asYen(yearly)} × ${days} ÷ ${yearDays}`, cut: (yearly * days) % yearDays !== 0n };
}

/** So many parts of a month's fee (a twelfth of the yearly one, and the monthly one), cut once. */
export function restrictionSum(f: FactReader): Sum & { readonly month: string; readonly size: bigint } {
  const [yearly, monthly] = [f.whole("yearlyYen"), f.whole("monthlyYen")];
  const [days, monthDays] = [f.whole("days"), f.whole("monthDays")];
  const month = monthly > 0n ? `${f.asYen(yearly)} ÷ 12 + ${f.asYen(monthly)}` : `${f.asYen(yearly)} ÷ 12`;
  const twelfths = (yearly + 12n * monthly) * days;
  return {
    month,
    size: twelfths / (12n * monthDays),
    formula: `${monthly > 0n ? `(${month})` : month} × ${days} ÷ ${monthDays}`,
    cut: twelfths % (12n * monthDays) !== 0n,
  };
}
