import type { Temporal } from "temporal-polyfill";
import { importCalls } from "@/lib/services/statements/import-calls";
import { before } from "./days";

const months = 4;
const perMonth = 7;

/** Four months of calls on each plan, by the file that a carrier would send. Numbers of the ranges that belong to nobody. */
export async function deliverCalls(contract: string, plans: readonly string[], now: Temporal.Instant): Promise<void> {
  const rows = plans.flatMap((plan, index) =>
    Array.from({ length: months * perMonth }, (_, call) => {
      const at = before(
        now,
        { months: Math.floor(call / perMonth), days: (call % perMonth) * 3 + index, hour: 9 + (call % 12) },
        call,
      );
      const seconds = 35 + ((call * 97 + index * 53) % 1500);
      const number = call % 3 === 0 ? `090-0000-${String(1000 + call * 7)}` : `03-0000-${String(2000 + call * 11)}`;
      // Eight yen each three minutes begun, sixteen a minute to a mobile.
      const yen = call % 3 === 0 ? 16 * Math.ceil(seconds / 60) : 8 * Math.ceil(seconds / 180);
      return [`${contract}-${plan}-${call}`, contract, plan, at.toString(), number, seconds, yen].join(",");
    }),
  );
  const outcome = await importCalls(["id,contract,plan,at,number,seconds,yen", ...rows].join("\n"), now);
  if (!outcome.ok) throw new Error(`the sample calls have faults: ${JSON.stringify(outcome.faults)}`);
}
