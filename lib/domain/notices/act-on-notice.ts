import { Temporal } from "temporal-polyfill";
import { canonicalJson } from "../canonical-json";
import { type Decision, decide, refuse } from "../decision";
import type { NoticeAct, NoticeActName, NoticeContent, NoticeKind, NoticeSheet, NoticeState } from "./notice";

/** What may follow in each state; `none` is before the notice is there. A withdrawn notice stays as it is. */
export const actsOf: Readonly<Record<NoticeState | "none", readonly NoticeActName[]>> = {
  none: ["publish"],
  published: ["report", "correct", "complete", "withdraw"],
  completed: ["report", "correct"],
  withdrawn: [],
};

/** What is wrong with a time, by the field that it stands in. */
export type TimeFault = {
  readonly field: "from" | "until" | "happenedAt" | "endedAt";
  readonly fault:
    | "until-before-from"
    | "from-too-far"
    | "outage-ahead"
    | "in-future"
    | "before-start"
    | "after-end"
    | "not-for-kind";
};

const furthestDays = 366;

/** Makes of a notice what an act makes of it, or says why it can't be: a state that is over, times that don't fit, nothing new. */
export function actOnNotice(sheet: NoticeSheet | null, act: NoticeAct, at: Temporal.Instant): Decision<NoticeSheet> {
  const state = sheet?.state ?? "none";
  if (!actsOf[state].includes(act.act)) return refuse("notice-closed", null, { state, act: act.act });
  if (act.act === "publish") return published(act.content, at);
  if (!sheet) throw new Error("only publishing makes a notice");
  const next = { ...sheet, entries: sheet.entries + 1 };
  switch (act.act) {
    case "report":
      return reported(next, act, at);
    case "correct":
      return corrected(next, act.content, at);
    case "complete":
      return endAt(next, act.endedAt, at, "endedAt", "completed");
    case "withdraw":
      return decide({ ...next, state: "withdrawn" });
  }
}

function published(content: NoticeContent, at: Temporal.Instant): Decision<NoticeSheet> {
  const fault = contentFault(content, at);
  return fault ? wrongTime(fault) : decide({ state: "published", content, endedAt: null, entries: 1 });
}

function reported(
  sheet: NoticeSheet,
  { stage, happenedAt }: Extract<NoticeAct, { act: "report" }>,
  at: Temporal.Instant,
): Decision<NoticeSheet> {
  if (isLater(happenedAt, at)) return wrongTime({ field: "happenedAt", fault: "in-future" });
  if (stage !== "restored") return decide(sheet);
  if (!isRestorable(sheet.content.kind)) return wrongTime({ field: "happenedAt", fault: "not-for-kind" });
  return endAt(sheet, happenedAt, at, "happenedAt", sheet.state);
}

/** Only what broke is restored; work that was planned is completed. */
export const isRestorable = (kind: NoticeKind): boolean => kind === "outage";

function endAt(
  sheet: NoticeSheet,
  endedAt: string,
  at: Temporal.Instant,
  field: "happenedAt" | "endedAt",
  state: NoticeState,
): Decision<NoticeSheet> {
  if (isLater(endedAt, at)) return wrongTime({ field, fault: "in-future" });
  if (isLater(sheet.content.from, endedAt)) return wrongTime({ field, fault: "before-start" });
  return decide({ ...sheet, endedAt, state });
}

function corrected(sheet: NoticeSheet, content: NoticeContent, at: Temporal.Instant): Decision<NoticeSheet> {
  if (canonicalJson(content) === canonicalJson(sheet.content)) return refuse("nothing-to-change", null);
  const fault = contentFault(content, at);
  if (fault) return wrongTime(fault);
  if (sheet.endedAt !== null && isLater(content.from, sheet.endedAt)) return wrongTime({ field: "from", fault: "after-end" });
  return decide({ ...sheet, content });
}

function contentFault({ kind, from, until }: NoticeContent, at: Temporal.Instant): TimeFault | null {
  if (until !== null && !isLater(until, from)) return { field: "until", fault: "until-before-from" };
  const days = Math.abs(at.until(from).total("days"));
  if (days > furthestDays) return { field: "from", fault: "from-too-far" };
  return kind === "outage" && isLater(from, at) ? { field: "from", fault: "outage-ahead" } : null;
}

const isLater = (one: string, other: Temporal.Instant | string) => Temporal.Instant.compare(one, other) > 0;

function wrongTime({ field, fault }: TimeFault) {
  return refuse("notice-times", null, { field, fault });
}
