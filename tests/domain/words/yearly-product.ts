import type { Product } from "@/lib/domain/catalogue/product";
import { monthlyProduct } from "./monthly-product";
import { due, monthRule, named, once, optionOf, term, termEnd, users, yearly } from "./terms-parts";

/** Yearly, with a fixed term, an early end and everything that is given back or added. */
export const yearlyProduct: Product = {
  ...monthlyProduct,
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
  payment: {
    methods: ["transfer"],
    change: { kind: "never", ...term() },
    billingAddress: { kind: "with-invoice-number", ...term() },
    ...term(),
  },
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
    interest: {
      name: named("おくれた分", "Late part"),
      rate: { numerator: 145, denominator: 1000 },
      yearDays: 365,
      calculation: term(),
      ...term(),
    },
    surcharge: { name: named("足す分", "Added part"), times: 3, ...term() },
    suspension: { fees: "go-on", ...term() },
  },
  casework: {
    noticeLink: { days: 7, downloads: 5, ...term() },
    replyBy: { day: 10, ...term() },
    report: { details: { days: 30, ...term() }, succession: { days: 1, ...term() } },
    discontinuation: { months: 3, ...term() },
    supportHours: {
      hours: [
        { from: "09:00", until: "12:00" },
        { from: "13:00", until: "17:30" },
      ],
      ...term(),
    },
    liabilityCap: { months: 12, ...term() },
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
