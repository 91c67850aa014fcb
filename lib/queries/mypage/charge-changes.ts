import "server-only";
import type { Charge } from "@/lib/domain/billing/charge";
import type { Reason } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { addYen, noYen, subtractYen, type Yen } from "@/lib/domain/yen";

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

const keyOf = ({ item, code }: Charge) => `${item} ${code}`;

const sumOf = (lines: readonly Charge[]): Yen => addYen(noYen, ...lines.map((line) => line.amount));

function kindOf({ code }: Charge, was: number, is: number): ChargeChange["kind"] {
  if (was > 0 && is > 0) return "changed";
  if (was > 0) return "ended";
  return code === "recurring" || code === "option" ? "began" : "once";
}
