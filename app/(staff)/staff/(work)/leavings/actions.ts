"use server";

import { dateInJapan } from "@/lib/domain/calendar";
import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findMemberByNumber } from "@/lib/queries/member-information/staff-leavings";
import { askForLeaving } from "@/lib/services/member-information/ask-for-leaving";
import { decideDeletion } from "@/lib/services/member-information/decide-deletion";
import { draftLeaving } from "@/lib/services/member-information/draft-leaving";
import { openLeavingDraft } from "@/lib/services/member-information/leaving-draft";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { deletionPath, leavingCookie, leavingPath } from "./paths";
import { confirmLeavingSchema, deletionSchema, findLeaverSchema, leavingSchema } from "./schema";

export const findLeaverAction = staffAction({
  permission: "leaving.record",
  schema: findLeaverSchema,
  run: async ({ actor }, { number }, at) => {
    const memberId = await findMemberByNumber(actor, number, at);
    return memberId ? decide(memberId) : refuse("contract-not-found", null);
  },
  next: (memberId) => leavingPath(memberId),
  fieldOf: () => "number",
  words: (_refusal, locale) => messagesFor(locale).staffReports.leavings.notFound,
});

export const draftLeavingAction = staffAction({
  permission: "leaving.record",
  schema: (_sender, at) => leavingSchema(dateInJapan(at)),
  run: async ({ actor }, { memberId, ...entry }, at) => {
    const drafted = await draftLeaving(actor, memberId, entry, at);
    if (!drafted.ok) return drafted;
    await writeDraft(leavingCookie(memberId), drafted.value.sealed);
    return decide(memberId);
  },
  next: (memberId) => leavingPath(memberId, "/confirm"),
  fieldOf: ({ facts }) => (facts.needed === undefined ? null : "checks"),
  words: leavingWords,
});

export const confirmLeavingAction = staffAction({
  permission: "leaving.record",
  schema: confirmLeavingSchema,
  run: async ({ actor }, { memberId, formKey }, at) => {
    const draft = openLeavingDraft(actor.staffId, memberId, await readDraft(leavingCookie(memberId).name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.formKey !== formKey) return refuse("changed-since-shown", null);
    // The draft stays until its time is over, so that the same form a second time has the same answer.
    const done = await askForLeaving(actor, memberId, draft, at);
    if (done.ok && !done.value.asked) await clearDraft(leavingCookie(memberId));
    return done;
  },
  next: ({ memberId, asked }) => `${leavingPath(memberId, "/complete")}${asked ? `?asked=${asked}` : ""}`,
  words: leavingWords,
});

export const decideDeletionAction = staffAction({
  permission: "deletion.decide",
  schema: deletionSchema,
  run: ({ actor }, { request, decision, answer }, at) =>
    decideDeletion(actor, { requestId: request, accepted: decision === "accept", answer }, at),
  next: ({ requestId }) => deletionPath(requestId),
});

function leavingWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffReports.leavings;
  if (facts.needed !== undefined) return text.errors.notEnough(Number(facts.needed));
  if (kind === "contracts-in-use") return text.blocked;
  return kind === "draft-expired" ? text.draftGone : null;
}
