import type { ChargeTerms, Price } from "@/lib/domain/catalogue/charge";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import type { Product } from "@/lib/domain/catalogue/product";

let count = 0;

/** A term of its own each time, so that one that is left out shows. */
function term(): { rule: string; clause: string } {
  count += 1;
  return { rule: `ZZ-${String(count % 100).padStart(2, "0")}`, clause: `fibre#第${count}条1項` };
}
const named = (ja: string, en: string) => ({ ja, en });
const users = named("人", "users");

const flat = (yen: number): Extract<Price, { kind: "flat" }> => ({ kind: "flat", yen, ...term() });
const perUnit = (yen: number): Extract<Price, { kind: "per-unit" }> => ({ kind: "per-unit", yen, ...term() });
const steps = (): Price => ({
  kind: "steps",
  steps: [
    { upTo: 10, yen: 300000 },
    { upTo: 50, yen: 380000 },
  ],
  beyond: { every: 50, yen: 70000 },
  ...term(),
});
type Monthly = Extract<ChargeTerms, { kind: "monthly" }>;
const monthly = (price: Price, first: Monthly["first"], beforeFirst: "charged" | "free" = "charged"): Monthly => ({
  kind: "monthly",
  code: "recurring",
  name: named("毎月の分", "Monthly part"),
  price,
  first,
  last: { kind: "month-in-full", beforeFirst, ...term() },
  tax: "standard",
});
const metered = (days: number): ChargeTerms => ({
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
const once = (when: "start" | "signing-up-again"): ChargeTerms => ({
  kind: "once",
  code: when === "start" ? "setup" : "re-signup",
  when,
  name: named("1回の分", "Part paid once"),
  price: flat(3000),
  tax: "outside",
});
const yearly = (): ChargeTerms => ({
  kind: "yearly",
  code: "recurring",
  name: named("1年の分", "Yearly part"),
  price: steps(),
  midTerm: { kind: "remaining-months", ...term() },
  tax: "standard",
});

const optionOf = (code: string, more: Partial<OptionTerms>): OptionTerms => ({
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

const monthRule = (monthsAfter: number, earlier?: { until: string; monthsAfter: number; day: number }[]) => ({
  kind: "month" as const,
  monthsAfter,
  day: 13,
  ...(earlier ? { earlier } : {}),
  ...term(),
});
const due = {
  issueDay: () => ({ kind: "issue-day" as const, ...term() }),
  start: () => ({ kind: "start" as const, ...term() }),
  month: (moves: "never" | "next-business-day") => ({ kind: "end-of-issue-month" as const, moves, ...term() }),
};

/** Monthly, with account IDs, business days, a consumer's right and options of both holders. */
const first: Product = {
  code: "first",
  planCode: null,
  family: "one",
  name: named("最初", "First"),
  plan: named("最初", "First"),
  brands: { only: ["S", "U"], ...term() },
  document: "fibre",
  permissionTable: "fibre",
  versions: { kind: "follows", ...term() },
  who: {
    members: { only: ["corporate", "sole-proprietor", "person"], ...term() },
    refusedLogins: [
      { login: "standard", ...term() },
      { login: "business-admin", ...term() },
      { login: "business-user", ...term() },
    ],
  },
  receive: { kind: "business-days", cutoff: "13:00", ...term() },
  start: { kind: "on-provision", default: "day-of-receipt", desired: { kind: "not-offered", ...term() }, ...term() },
  term: { kind: "none", ...term() },
  quantity: {
    unit: users,
    min: { count: 5, ...term() },
    max: { count: 300, contact: named("電話してください。", "Please call us."), ...term() },
    up: { kind: "month-of-receipt", ...term() },
    down: { kind: "next-month", ...term() },
  },
  charges: [
    monthly(flat(3500), { kind: "month-after", exceptFirstDay: true, ...term() }),
    monthly(perUnit(500), { kind: "same-month", ...term() }),
    monthly(steps(), { kind: "after-waiver", months: 2, ...term() }, "free"),
    once("signing-up-again"),
  ],
  invoicing: {
    monthly: { issue: monthRule(1), due: due.month("next-business-day") },
    immediate: { due: due.month("never") },
    cardChargeDay: 10,
    barcode: { below: 300000, methods: ["invoice"], ...term() },
    ...term(),
  },
  payment: {
    methods: ["invoice", "direct-debit", "card", "transfer"],
    first: { only: ["invoice"], ...term() },
    change: { kind: "with-invoice-number", ...term() },
    debit: { monthsAfter: 2, ...term() },
    ...term(),
  },
  cancellation: {
    route: "telephone",
    acceptance: { kind: "automatic", ...term() },
    ends: { kind: "end-of-month", ...term() },
    early: { kind: "refused", ...term() },
    undo: { kind: "never", ...term() },
    whilePending: { additions: "refused", ...term() },
    ...term(),
  },
  withdrawal: { kind: "before-start", ...term() },
  afterEnd: { kind: "months-until-confirmed", name: named("終わったあとの分", "Part after the end"), ...term() },
  consumerRight: { days: 8, ...term() },
  confirmation: { points: term(), deadline: term() },
  slots: [
    { code: "mail", name: named("メール", "Mail addresses"), basic: 1, ...term() },
    { code: "storage", name: named("ストレージ", "Storage"), basic: 0, ...term() },
  ],
  accountIds: {
    permissions: { register: "x", delete: "x" },
    format: { min: 2, max: 32, pattern: "^a$", ...term() },
    firstLogin: { requiredForBrands: ["S"], ...term() },
    fixed: term(),
    deletion: term(),
    neverReused: term(),
    defaultRole: { role: "user", ...term() },
    adminRole: term(),
    mailNameWarning: term(),
    operatorMail: term(),
    webSpace: term(),
    storage: term(),
  },
  options: [
    optionOf("a", {
      adds: [{ slot: "mail", count: 5, ...term() }],
      endsItself: { kind: "slots-fall-to-basic", slots: ["mail", "storage"], ...term() },
      support: { phone: "0120-000-000", hours: named("9:00〜17:30", "9:00 – 17:30"), ...term() },
    }),
    optionOf("b", {
      soldInPortal: false,
      heldBy: { kind: "account-id", limit: 1, ...term() },
      brands: { only: ["S"], ...term() },
      requires: [
        { kind: "option", option: "a", endsWithIt: true, ...term() },
        { kind: "mail-address", endsWithIt: true, ...term() },
        { kind: "operator-mail", endsWithIt: true, ...term() },
      ],
      cancellation: {
        alone: { kind: "refused", ...term() },
        ends: { kind: "end-of-month", ...term() },
        use: { kind: "until-fee-ends", ...term() },
        again: { kind: "at-once", ...term() },
        undo: { kind: "never", ...term() },
      },
    }),
  ],
};

const termEnd = (monthsBefore: number, to: "end-of-month" | "term-end"): Product["cancellation"]["ends"] => ({
  kind: "term-end",
  window: { kind: "day-before", day: 20, monthsBefore, ...term() },
  to,
  ...term(),
});

/** Yearly, with a fixed term, an early end and everything that is given back or added. */
const second: Product = {
  ...first,
  code: "second",
  versions: { kind: "pinned-until-renewal", ...term() },
  receive: { kind: "business-hours", from: "09:00", until: "17:30", ...term() },
  start: { kind: "month-start", cutoffDay: 20, ...term() },
  term: { kind: "fixed", months: 12, renewsBy: 12, ...term() },
  quantity: {
    unit: users,
    min: { count: 1, ...term() },
    up: { kind: "start-rule", ...term() },
    down: { kind: "as-cancellation", ...term() },
  },
  charges: [once("start"), yearly()],
  invoicing: {
    yearly: {
      first: { issue: { kind: "on-receipt", ...term() }, due: due.start() },
      renewal: { issue: monthRule(-1), due: due.month("never") },
      addition: { issue: monthRule(0), due: due.issueDay() },
    },
    immediate: { due: due.issueDay() },
    ...term(),
  },
  payment: { methods: ["transfer"], change: { kind: "never", ...term() }, ...term() },
  cancellation: {
    route: "form",
    acceptance: { kind: "staff", ...term() },
    ends: termEnd(1, "end-of-month"),
    early: {
      kind: "remaining-not-invoiced",
      name: named("残りの分", "The rest"),
      renewed: term(),
      ...term(),
    },
    undo: { kind: "never", ...term() },
    whilePending: { additions: "refused", again: term(), ...term() },
    ...term(),
  },
  withdrawal: { kind: "never", ...term() },
  afterEnd: { kind: "next-term", name: named("終わったあとの分", "Part after the end"), ...term() },
  credits: {
    interruption: {
      name: named("返す分", "Given back"),
      beyondHours: 24,
      yearDays: 365,
      noCreditFor: [
        { cause: "app-distributor", ...term() },
        { cause: "operator", ...term() },
      ],
      ...term(),
    },
    restriction: { name: named("返す分", "Given back"), monthDays: 30, ...term() },
  },
  late: {
    interest: { name: named("おくれた分", "Late part"), rate: { numerator: 145, denominator: 1000 }, yearDays: 365, ...term() },
    surcharge: { name: named("足す分", "Added part"), times: 3, ...term() },
    suspension: { fees: "go-on", ...term() },
  },
  options: [
    optionOf("c", {
      plans: { only: ["x"], ...term() },
      quantity: {
        unit: users,
        min: { count: 1, ...term() },
        max: { count: 5, ...term() },
        up: { kind: "day-of-receipt", ...term() },
        down: { kind: "never", ...term() },
      },
      charges: [yearly(), once("start")],
      cancellation: {
        alone: { kind: "allowed", ...term() },
        ends: { kind: "as-contract", ...term() },
        use: { kind: "until-fee-ends", ...term() },
        again: { kind: "after-end", ...term() },
        undo: { kind: "never", ...term() },
      },
    }),
  ],
};

type Varied = Pick<Product, "code" | "receive" | "start" | "charges" | "invoicing" | "cancellation">;
const bare = ({ code, ...more }: Varied): Product => ({
  code,
  planCode: null,
  family: "one",
  name: first.name,
  plan: first.plan,
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
  first,
  second,
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
