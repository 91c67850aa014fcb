import type { ChargeTerms, Price } from "@/lib/domain/catalogue/charge";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import type { Product } from "@/lib/domain/catalogue/product";

let count = 0;

/** A term of its own each time, so that one that is left out shows. */
export function term(): { rule: string; clause: string } {
  count += 1;
  return { rule: `ZZ-${String(count % 100).padStart(2, "0")}`, clause: `fibre#第${count}条1項` };
}
export const named = (ja: string, en: string) => ({ ja, en });
export const users = named("人", "users");

export const flat = (yen: number): Extract<Price, { kind: "flat" }> => ({ kind: "flat", yen, ...term() });
export const perUnit = (yen: number): Extract<Price, { kind: "per-unit" }> => ({ kind: "per-unit", yen, ...term() });
export const steps = (): Price => ({
  kind: "steps",
  steps: [
    { upTo: 10, yen: 300000 },
    { upTo: 50, yen: 380000 },
  ],
  beyond: { every: 50, yen: 70000 },
  ...term(),
});
type Monthly = Extract<ChargeTerms, { kind: "monthly" }>;
export const monthly = (price: Price, first: Monthly["first"], beforeFirst: "charged" | "free" = "charged"): Monthly => ({
  kind: "monthly",
  code: "recurring",
  name: named("毎月の分", "Monthly part"),
  price,
  first,
  last: { kind: "month-in-full", beforeFirst, ...term() },
  tax: "standard",
});
export const metered = (days: number): ChargeTerms => ({
  kind: "metered",
  code: "usage",
  meter: "vm-hours",
  name: named("使った時間", "Hours of use"),
  unit: named("時間", "hours"),
  price: perUnit(12),
  free: { kind: "days", days, ...term() },
  correction: term(),
  tax: "reduced",
});
export const once = (when: "start" | "signing-up-again"): ChargeTerms => ({
  kind: "once",
  code: when === "start" ? "setup" : "re-signup",
  when,
  name: named("1回の分", "Part paid once"),
  price: flat(3000),
  tax: "outside",
});
export const yearly = (): ChargeTerms => ({
  kind: "yearly",
  code: "recurring",
  name: named("1年の分", "Yearly part"),
  price: steps(),
  midTerm: { kind: "remaining-months", ...term() },
  tax: "standard",
});

export const optionOf = (code: string, more: Partial<OptionTerms>): OptionTerms => ({
  code,
  name: named(`品${code}`, `Thing ${code}`),
  description: named("役に立つものです。", "It is of use."),
  soldInPortal: true,
  heldBy: { kind: "contract", limit: 1, ...term() },
  start: { kind: "at-once", ...term() },
  term: { kind: "none", ...term() },
  agreement: { document: "fibre", ...term() },
  charges: [],
  cancellation: {
    alone: { kind: "allowed", ...term() },
    use: { kind: "ends-at-once", ...term() },
    undo: { kind: "never", ...term() },
  },
  withdrawal: { kind: "never", ...term() },
  requires: [],
  adds: [],
  permissions: { add: "x", cancel: "x" },
  ...more,
});

export const monthRule = (monthsAfter: number, earlier?: { until: string; monthsAfter: number; day: number }[]) => ({
  kind: "month" as const,
  monthsAfter,
  day: 13,
  ...(earlier ? { earlier } : {}),
  ...term(),
});
export const due = {
  issueDay: () => ({ kind: "issue-day" as const, ...term() }),
  start: () => ({ kind: "start" as const, ...term() }),
  month: (moves: "never" | "next-business-day") => ({ kind: "end-of-issue-month" as const, moves, ...term() }),
};

export const termEnd = (monthsBefore: number, to: "end-of-month" | "term-end"): Product["cancellation"]["ends"] => ({
  kind: "term-end",
  window: { kind: "day-before", day: 20, monthsBefore, ...term() },
  to,
  ...term(),
});
