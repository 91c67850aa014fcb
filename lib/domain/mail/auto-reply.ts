import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isAfter, isBefore } from "../calendar";
import type { AccountIdTerms } from "../catalogue/account-id-terms";
import { type Decision, decide, explain, type Reason, refuse, termOf } from "../decision";
import { lengthOf } from "../identity/text-field";

/** What is answered to who writes to an operator's address, from the first day to the last, both included. */
export const autoReplySchema = z.strictObject({
  subject: z.string().regex(/^[^\r\n]+$/),
  text: z.string().min(1),
  from: z.iso.date(),
  to: z.iso.date(),
});

export type AutoReply = z.infer<typeof autoReplySchema>;
export type ReplyPeriod = Pick<AutoReply, "from" | "to">;

/** ahead: its first day is still to come · over: its last day is past. */
export type ReplyState = "ahead" | "running" | "over";

/** Lengths and period of an automatic reply, by the product's terms. */
export function decideAutoReply(reply: AutoReply, terms: AccountIdTerms, today: Temporal.PlainDate): Decision<AutoReply> {
  const term = terms.autoReply;
  const limits = { subject: term.subjectMax, text: term.textMax } as const;
  for (const field of ["subject", "text"] as const)
    if (lengthOf(reply[field]) > limits[field])
      return refuse("reply-too-long", term, { field, max: limits[field], length: lengthOf(reply[field]) });
  const period = decideReplyPeriod(reply, terms, today);
  return period.ok ? decide(reply) : period;
}

/** The period alone, which a request carries in the clear: it may have passed since it was typed. */
export function decideReplyPeriod(
  { from: first, to: last }: ReplyPeriod,
  { autoReply: term }: AccountIdTerms,
  today: Temporal.PlainDate,
): Decision<ReplyPeriod> {
  const [from, to] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)];
  const facts = { from: first, to: last, today: today.toString(), daysMax: term.daysMax };
  if (isBefore(to, from)) return refuse("reply-period", term, { ...facts, fault: "order" });
  if (isBefore(to, today)) return refuse("reply-period", term, { ...facts, fault: "past" });
  if (daysOf({ from: first, to: last }) > term.daysMax) return refuse("reply-period", term, { ...facts, fault: "long" });
  return decide({ from: first, to: last });
}

export function replyState({ from, to }: ReplyPeriod, today: Temporal.PlainDate): ReplyState {
  if (isBefore(today, Temporal.PlainDate.from(from))) return "ahead";
  return isAfter(today, Temporal.PlainDate.from(to)) ? "over" : "running";
}

/** Why a reply is sent today, not yet, or no more. */
export function replyReason(period: ReplyPeriod, { autoReply }: AccountIdTerms, today: Temporal.PlainDate): Reason {
  const { from, to } = period;
  const facts = { from, to, today: today.toString(), days: daysOf(period), state: replyState(period, today) };
  return explain("reply-runs", [termOf(autoReply)], facts);
}

/** Both days included. */
function daysOf({ from, to }: ReplyPeriod): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
}
