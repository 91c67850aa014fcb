import { Temporal } from "temporal-polyfill";
import { dateInJapan, isAfter, isBefore } from "../calendar";
import type { TermsByDay } from "../catalogue/terms-by-day";
import { type ApplyContext, applyingAt, onDay } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse } from "../decision";
import { endIfAsked } from "./end-if-asked";
import type { ContractEndPreview, EndWay } from "./preview";
import { previewContractEnd } from "./preview-contract-end";

/** An end that a member asked staff for: the ordinary way with the day wished, or a letter within the first days with the day it was sent. */
export type LineEndAsked = {
  readonly way: EndWay;
  /** ISO days; null where none was named. */
  readonly wishedOn: string | null;
  readonly sentOn: string | null;
};

export type LineEnd = {
  readonly preview: ContractEndPreview;
  /** The instant from which the end counts: now, or the last moment of the day on which a letter was sent. */
  readonly at: Temporal.Instant;
};

type Ground = {
  readonly state: ContractState;
  readonly byDay: TermsByDay;
  readonly context: ApplyContext;
  /** The last event's instant: the log goes forward, and a letter can't count from before it. */
  readonly lastAt: Temporal.Instant;
};

/**
 * What entering the end of a line will mean (FB-27, JP-17). `fault` in a refusal's facts names what of the input does not fit: a day
 * that comes after the last day (with the first on which it can be entered), a letter from the future.
 */
export function decideLineEnd(
  { state, byDay, context, lastAt }: Ground,
  asked: LineEndAsked,
  now: Temporal.Instant,
): Decision<LineEnd> {
  const today = dateInJapan(now);
  if (asked.way === "consumer-right") {
    const sentOn = Temporal.PlainDate.from(asked.sentOn ?? today);
    if (isAfter(sentOn, today)) return refuse("changed-since-shown", null, { fault: "sent-later" });
    const at = countsFrom(sentOn, lastAt, now);
    const preview = previewContractEnd(state, byDay, { at, way: asked.way, context });
    return preview.ok ? decide({ preview: preview.value, at }) : preview;
  }
  const preview = previewContractEnd(state, byDay, { at: now, way: asked.way, context });
  if (!preview.ok) return preview;
  const wishedOn = asked.wishedOn === null ? null : Temporal.PlainDate.from(asked.wishedOn);
  if (wishedOn && isBefore(wishedOn, today)) return refuse("changed-since-shown", null, { fault: "wished-past" });
  if (wishedOn && isAfter(wishedOn, preview.value.endsOn)) {
    const from = firstDayFor(wishedOn, { state, byDay, context, lastAt }, now);
    const endsOn = preview.value.endsOn.toString();
    return refuse("changed-since-shown", null, { fault: "wished-later", endsOn, ...(from ? { from: from.toString() } : {}) });
  }
  return decide({ preview: preview.value, at: now });
}

/** A letter counts on the day on which it was sent, to its last second; never before what happened already, nor after now. */
function countsFrom(sentOn: Temporal.PlainDate, lastAt: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const lastSecond = sentOn.add({ days: 1 }).toZonedDateTime("Asia/Tokyo").toInstant().subtract({ seconds: 1 });
  const sent = Temporal.Instant.compare(lastSecond, now) > 0 ? now : lastSecond;
  return Temporal.Instant.compare(sent, lastAt) < 0 ? lastAt : sent;
}

/** How far ahead a wish is looked at. */
const furthestDays = 400;

/** The first day on which a request would last until the day wished. */
function firstDayFor(
  wishedOn: Temporal.PlainDate,
  { state, byDay, context }: Ground,
  now: Temporal.Instant,
): Temporal.PlainDate | null {
  const applying = applyingAt(state, byDay, now, context);
  for (let days = 1; days <= furthestDays; days += 1) {
    const day = applying.on.add({ days });
    const end = endIfAsked(state, onDay(applying, day));
    if (end && !isBefore(end.on, wishedOn)) return day;
  }
  return null;
}
