import { formatYen } from "../../format";
import { countInEnglish, plural, unitInEnglish } from "../../reasons/english";
import type { FeeWords } from "../words/fees";

const yen = (amount: number) => formatYen(amount, "en");
const count = (number: number, unit: string | null) => (unit ? countInEnglish(String(number), unit) : String(number));

export const fees: FeeWords = {
  price: {
    flat: (p, { tax }) => `${yen(p.yen)}${tax}`,
    "per-unit": (p, { unit, tax }) => `${yen(p.yen)}${tax} for each ${unit ? unitInEnglish(unit) : "one"}`,
    steps: (_, { tax }) => `the amount in the table${tax}`,
  },
  charge: {
    monthly: (c, price) => `“${c.name.en}” is ${price} a month, without proration.`,
    yearly: (c, price) => `“${c.name.en}” is ${price} a year.`,
    once: (c, price) =>
      c.when === "start"
        ? `“${c.name.en}” is ${price}, once, at the start.`
        : `“${c.name.en}” is ${price} for signing up again after a cancellation. The first time is free.`,
    metered: (c, price) => `“${c.name.en}” is charged by use: ${price}. Fractions of a yen are cut off.`,
  },
  tax: { standard: " (tax excluded)", reduced: " (tax excluded, reduced rate)", outside: " (not taxable)" },
  upTo: (number, unit) => `Up to ${count(number, unit)}`,
  beyond: (every, unit) => `Every further ${count(every, unit)}, or part of them`,
  first: {
    "same-month": () => "The fee begins with the month of the start.",
    "month-after": () => "The fee begins with the month after the start. The month of the start is free.",
    "after-waiver": (t) =>
      `The first ${plural(t.months, "month")}, the month of the order included, are the waiver period. The fee begins with the month after it.`,
  },
  firstDay: "Where it starts on the 1st, the fee begins with that month.",
  last: { "month-in-full": () => "The month in which it ends is charged in full." },
  beforeFirst: {
    charged: "Where it ends before the fee begins, the month in which it ends is charged all the same.",
    free: "Where it ends before the fee begins, nothing is charged.",
  },
  midTerm: {
    "remaining-months": () =>
      "In mid-term it costs a twelfth of the yearly fee for each month that remains, the month of the start included. Fractions of a yen are cut off.",
  },
  free: {
    days: (t) =>
      t.days === 0 ? "There is no free period." : `Use is free for ${plural(t.days, "day")}, the day of the start being day 1.`,
  },
  correction: "What is corrected after the invoice is fixed goes on the next invoice as a difference.",
  taxOnce: {
    truncate: "Consumption tax is computed once per invoice and rate, fractions of a yen being cut off.",
    "half-up": "Consumption tax is computed once per invoice and rate, fractions of a yen being rounded half up.",
    ceil: "Consumption tax is computed once per invoice and rate, fractions of a yen being rounded up.",
  },
  taxByLastDay: "The rate is that of the last day that is paid for.",
};
