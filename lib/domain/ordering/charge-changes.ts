import type { Charge } from "../billing/charge";
import type { Reason } from "../decision";
import type { Localized } from "../localized";
import { addYen, noYen, subtractYen, type Yen } from "../yen";

/** Why one month costs more or less than the month before: a line that began, ended or changed its amount (tax-exclusive). */
export type ChargeChange = {
  readonly key: string;
  readonly name: Localized;
  readonly kind: "began" | "ended" | "once" | "changed";
  readonly yen: Yen;
  readonly reasons: readonly Reason[];
};

/** Compares two months line by line. The same item and charge in both is one line; the order is that of the later month. */
export function chargeChanges(before: readonly Charge[], after: readonly Charge[]): ChargeChange[] {
  const keys = [...new Set([...after, ...before].map(keyOf))];
  return keys.flatMap((key) => {
    const was = before.filter((line) => keyOf(line) === key);
    const is = after.filter((line) => keyOf(line) === key);
    const line = is[0] ?? was[0];
    const yen = subtractYen(sumOf(is), sumOf(was));
    if (!line || yen === noYen) return [];
    return [{ key, name: line.name, kind: kindOf(line, was.length, is.length), yen, reasons: is[0]?.reasons ?? [] }];
  });
}

/** Whether a charge comes month after month; all others come once. */
export function comesMonthly({ code }: Charge): boolean {
  return code === "recurring" || code === "option";
}

const keyOf = ({ item, code }: Charge) => `${item} ${code}`;

const sumOf = (lines: readonly Charge[]): Yen => addYen(noYen, ...lines.map((line) => line.amount));

function kindOf(line: Charge, was: number, is: number): ChargeChange["kind"] {
  if (was > 0 && is > 0) return "changed";
  if (was > 0) return "ended";
  return comesMonthly(line) ? "began" : "once";
}
