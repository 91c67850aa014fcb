import type { ReasonKind } from "../reason-kinds";
import { type Claim, readYen, UnreadableFact } from "./claim";
import { type DayNumber, dayIn, dayOfMonth, monthOfDay, readDay } from "./days";
import { bounded, countIs, dayIs, type Finding, type Recount, yenIs } from "./finding";
import { answeredFrom } from "./support-hours";

/** By a day of the month of the notice, or of the next where it went out later. */
function reply(claim: Claim): Finding[] {
  const sent = claim.day("sentOn");
  const month = monthOfDay(sent);
  const [here, next] = [dayIn(month, claim.count("day")), dayIn(month + 1, claim.count("day"))];
  const late = sent > here;
  return [
    dayIs(claim, "cutoffOn", here),
    dayIs(claim, "replyOn", late ? next : here),
    dayIs(claim, "otherwiseOn", late ? here : next),
    dayIs(claim, "stopsFrom", (late ? next : here) + 1),
  ];
}

/** The day of issue is day 1. */
function link(claim: Claim): Finding[] {
  const left = claim.count("downloads") - claim.count("used");
  return [
    dayIs(claim, "validUntil", claim.day("issuedOn") + claim.count("days") - 1),
    countIs(claim, "left", left),
    bounded("left", left > 0, "one download at least"),
  ];
}

function report(claim: Claim): Finding[] {
  const due = claim.day("changedOn") + claim.count("days");
  return [dayIs(claim, "dueOn", due), countIs(claim, "lateDays", Math.max(0, claim.day("judgedOn") - due))];
}

function monthsFrom(day: DayNumber, months: number): DayNumber {
  return dayIn(monthOfDay(day) + months, dayOfMonth(day));
}

type Paid = { readonly on: DayNumber; readonly amount: bigint };

/** Reads `2026-03-16:300000,2026-04-30:3000`. */
function paidIn(claim: Claim): Paid[] {
  const text = claim.text("paid");
  return text === "" ? [] : text.split(",").map(readPaid);
}

function readPaid(text: string): Paid {
  const [day = "", yen = ""] = text.split(":");
  const [on, amount] = [readDay(day), readYen(yen)];
  if (on === null || amount === null) throw new UnreadableFact("paid", "days with whole yen");
  return { on, amount };
}

/** What was paid after the same day so many months ago, up to the day itself. */
function cap(claim: Claim): Finding[] {
  const [on, paid] = [claim.day("on"), paidIn(claim)];
  const from = monthsFrom(on, -claim.count("months")) + 1;
  const sum = paid.reduce((total, one) => total + one.amount, 0n);
  return [
    dayIs(claim, "from", from),
    yenIs(claim, "yen", sum > 0n ? sum : 0n),
    bounded(
      "paid",
      paid.every((one) => one.on >= from && one.on <= on),
      "days between from and on",
    ),
  ];
}

/** Notices, reports, support and compensation. */
export const caseworkRecounts = {
  "reply-by": reply,
  "link-valid-until": link,
  "report-due": report,
  "discontinuation-earliest": (claim) => [dayIs(claim, "earliestOn", monthsFrom(claim.day("noticeOn"), claim.count("months")))],
  "answered-from": answeredFrom,
  "liability-cap": cap,
} satisfies Partial<Record<ReasonKind, Recount>>;
