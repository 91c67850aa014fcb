import { Temporal } from "temporal-polyfill";
import type { FactReader } from "./fact-reader";

/** Reads what was paid on which days: `2026-03-16:300000,2026-04-30:3000`. */
export function paymentsCounted(f: FactReader): { readonly date: string; readonly yen: string }[] {
  const text = f.text("paid");
  if (text === "") return [];
  return text.split(",").map((one) => {
    const [on = "", yen = ""] = one.split(":");
    return { date: f.asDate(Temporal.PlainDate.from(on)), yen: f.asYen(BigInt(yen)) };
  });
}
