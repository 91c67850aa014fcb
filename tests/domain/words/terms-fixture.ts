import type { Product } from "@/lib/domain/catalogue/product";
import { monthlyProduct } from "./monthly-product";
import { due, metered, monthly, monthRule, perUnit, term, termEnd, yearly } from "./terms-parts";
import { yearlyProduct } from "./yearly-product";

type Varied = Pick<Product, "code" | "receive" | "start" | "charges" | "invoicing" | "cancellation">;
const bare = ({ code, ...more }: Varied): Product => ({
  code,
  planCode: null,
  family: "one",
  name: monthlyProduct.name,
  plan: monthlyProduct.plan,
  document: "fibre",
  permissionTable: "fibre",
  versions: { kind: "follows", ...term() },
  term: { kind: "none", ...term() },
  payment: { methods: ["card"], ...term() },
  withdrawal: { kind: "never", ...term() },
  confirmation: { points: term(), deadline: term() },
  slots: [],
  options: [],
  ...more,
});
const cancelled = (route: Product["cancellation"]["route"], ends: Product["cancellation"]["ends"]): Product["cancellation"] => ({
  route,
  ends,
  undo: { kind: "never", ...term() },
  whilePending: { additions: "refused", ...term() },
  ...term(),
});
const used = (monthsAfter: number) => ({
  usage: { issue: monthRule(monthsAfter, [{ until: "2024-09", monthsAfter: 2, day: 13 }]), due: due.issueDay() },
  immediate: { due: due.start() },
  ...term(),
});
const atOnce = (): Product["receive"] => ({ kind: "any-day", ...term() });

/** Products of made-up terms that have, between them, every kind of the schema. */
export const everyKind: readonly Product[] = [
  monthlyProduct,
  yearlyProduct,
  bare({
    code: "third",
    receive: atOnce(),
    start: { kind: "lead-time", businessDays: 5, atMost: true, ...term() },
    charges: [metered(30)],
    invoicing: used(1),
    cancellation: cancelled("portal", { kind: "day-of-request", ...term() }),
  }),
  bare({
    code: "fourth",
    receive: atOnce(),
    start: { kind: "lead-time", businessDays: 1, atMost: false, ...term() },
    charges: [metered(0), monthly(perUnit(300), { kind: "month-after", ...term() })],
    invoicing: used(3),
    cancellation: cancelled("inquiry", { kind: "month-by-cutoff", day: 20, ...term() }),
  }),
  bare({
    code: "fifth",
    receive: atOnce(),
    start: { kind: "desired-date", earliestDays: 14, ...term() },
    charges: [yearly()],
    invoicing: used(-2),
    cancellation: cancelled("paper", termEnd(0, "term-end")),
  }),
  bare({
    code: "sixth",
    receive: atOnce(),
    start: { kind: "at-once", ...term() },
    charges: [yearly()],
    invoicing: used(0),
    cancellation: cancelled("portal", { kind: "term-end", window: { kind: "last-day", ...term() }, to: "term-end", ...term() }),
  }),
];
