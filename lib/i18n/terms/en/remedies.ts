import type { RemedyWords } from "../words/remedies";

export const remedies: RemedyWords = {
  interruption: (t) =>
    `Where it can't be used for more than ${t.beyondHours} hours without a break, every full 24 hours beyond them give back 1/${t.yearDays} of the yearly fee.`,
  noCredit: (cause) => `Nothing is given back where the cause is ${cause}.`,
  cause: { operator: "ours", "app-distributor": "an app distributor" },
  restriction: (t) =>
    `Where use is restricted in an emergency, every day gives back 1/${t.monthDays} of a month's fee, at most a month's fee.`,
  interest: (name, rate, yearDays) =>
    `After the due date “${name}” of ${rate} a year (by the day, ${yearDays} days a year) is charged, from the day after it to the day before the payment (not taxable).`,
  surcharge: (t) => `Where a fee is evaded, “${t.name.en}” of ${t.times} times the amount is charged (not taxable).`,
  suspension: { "go-on": "For non-payment and the like it may be suspended. The fees go on during a suspension." },
};
