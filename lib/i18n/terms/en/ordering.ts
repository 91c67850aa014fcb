import { logins, memberKinds } from "../../reasons/en/labels";
import { countInEnglish, nameOfMonth, ordinal, plural } from "../../reasons/english";
import type { OrderingWords } from "../words/ordering";

const received = "the day the application is received";
const and = (items: readonly string[]) => [items.slice(0, -1).join(", "), items.at(-1)].filter(Boolean).join(" and ");
/** A day of every year: `12-29`. */
function dayOfYear(monthDay: string): string {
  const [month = "", day = ""] = monthDay.split("-");
  return `${Number(day)} ${nameOfMonth(Number(month))}`;
}

const refused = (who: string) => `It can't be ordered by ${who}.`;

export const ordering: OrderingWords = {
  members: (kinds) => `It is sold to ${and(kinds.map((one) => memberKinds[one]))}.`,
  refusedLogin: {
    standard: `${refused(logins.standard)} A business account is needed.`,
    "business-admin": refused(logins["business-admin"]),
    "business-user": refused(logins["business-user"]),
  },
  brands: (names) => `It is offered with ${and(names)}.`,
  points:
    "Before an order a page shows quantity and term, price, time and method of payment, start of service, application deadline, withdrawal and cancellation.",
  deadline: "Where an order has a deadline, that page shows it.",
  receive: {
    "any-day": () => "An application counts on the day it is sent.",
    "business-days": (t) =>
      `What comes in before ${t.cutoff} on a business day counts on that day. What comes in from ${t.cutoff} on, or on another day, counts on the next business day.`,
    "business-hours": (t) =>
      `Applications are taken on business days from ${t.from} until before ${t.until}. What comes in at another time is received when business begins again.`,
  },
  closedDays: (days) =>
    days.length === 0
      ? "Business days are all days but Saturdays, Sundays and national holidays."
      : `Business days are all days but Saturdays, Sundays, national holidays and our closed days (${days.map(dayOfYear).join(", ")}).`,
  start: {
    "on-provision": () => `It starts on ${received}, or on the day on which we provide it if that is another.`,
    "at-once": () => "It can be used right after the order.",
    "lead-time": (t) =>
      t.atMost
        ? `It starts within ${plural(t.businessDays, "business day")} of ${received}.`
        : `It starts ${plural(t.businessDays, "business day")} after ${received}.`,
    "month-start": (t) =>
      `What is received up to the ${ordinal(t.cutoffDay)} starts on the 1st of the next month, what is received later on the 1st of the month after next.`,
    "desired-date": (t) => `You can choose the day of the start, from ${plural(t.earliestDays, "day")} after ${received} on.`,
  },
  desired: { "not-offered": "The day of the start can't be chosen." },
  term: {
    none: () => "There is no minimum term.",
    fixed: (t) =>
      `The minimum term is ${plural(t.months, "month")}. Without a cancellation it renews by ${plural(t.renewsBy, "month")} at a time.`,
  },
  least: (count, unit) => `The least number is ${countInEnglish(String(count), unit)}.`,
  most: (count, unit, contact) =>
    `The largest number is ${countInEnglish(String(count), unit)}.${contact === null ? "" : ` ${contact}`}`,
  up: {
    "month-of-receipt": () => "More are counted from the month of receipt on, for the whole month.",
    "start-rule": () =>
      "More start by the rule of the start. Of a yearly fee the difference is charged for the months that remain.",
    "day-of-receipt": () =>
      "More can be used from the day of receipt on. Of a yearly fee the difference is charged for the months that remain.",
  },
  down: {
    "next-month": () => "Fewer take effect with the next month.",
    "as-cancellation": () => "Fewer take effect on the day after the end that a cancellation received the same day would give.",
    never: () => "The number can't be reduced.",
  },
  withdrawal: {
    never: () => "An order can't be withdrawn.",
    "before-start": () => "An order can be withdrawn until the day before the start.",
  },
  versions: {
    follows: "When the terms change, the new terms hold from their date on.",
    "pinned-until-renewal": "When the terms change, those of the order hold until the renewal.",
  },
};
