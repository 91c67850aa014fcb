"use server";

import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findDeletion } from "@/lib/queries/member-information/staff-deletion";
import { findMemberByNumber } from "@/lib/queries/member-information/staff-leavings";
import { askForLeaving } from "@/lib/services/member-information/ask-for-leaving";
import { decideDeletion } from "@/lib/services/member-information/decide-deletion";
import { draftLeaving } from "@/lib/services/member-information/draft-leaving";
import { type LeavingDraft, openLeavingDraft } from "@/lib/services/member-information/leaving-draft";
import { openLeaving } from "@/lib/services/member-information/open-leaving";
import { openDecision, sealDecision } from "@/lib/services/staff/decision-draft";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { aboutDeletion, deletionCookie, deletionPath, leavingCookie, leavingPath } from "./paths";
import { confirmDeletionSchema, confirmLeavingSchema, deletionSchema, findLeaverSchema, leavingSchema } from "./schema";

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
  run: async ({ actor }, { memberId, formKey, agreed }, at) => {
    const draft = openLeavingDraft(actor.staffId, memberId, await readDraft(leavingCookie(memberId).name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.formKey !== formKey) return refuse("changed-since-shown", null);
    if (!agreed && (await mustAgree(actor, memberId, draft, at))) return refuse("contract-not-found", null, { agreed: false });
    // The draft stays until its time is over, so that the same form a second time has the same answer.
    const done = await askForLeaving(actor, memberId, draft, at);
    if (done.ok && !done.value.asked) await clearDraft(leavingCookie(memberId));
    return done;
  },
  next: ({ memberId, asked }) => `${leavingPath(memberId, "/complete")}${asked ? `?asked=${asked}` : ""}`,
  fieldOf: ({ facts }) => (facts.agreed === false ? "agreed" : null),
  words: leavingWords,
});

export const draftDeletionAction = staffAction({
  permission: "deletion.decide",
  schema: deletionSchema,
  run: async ({ actor }, { request, decision, answer }, at) => {
    const found = await findDeletion(actor, request, at);
    if (!found?.mayDecide) return refuse("changed-by-another", null);
    const sealed = sealDecision(actor.staffId, aboutDeletion(found.id), { decision, answer, shown: found.status }, at);
    await writeDraft(deletionCookie(found.id), sealed);
    return decide(found.id);
  },
  next: (requestId) => deletionPath(requestId, "/confirm"),
  words: leavingWords,
});

export const decideDeletionAction = staffAction({
  permission: "deletion.decide",
  schema: confirmDeletionSchema,
  run: async ({ actor }, { request, formKey }, at) => {
    const draft = openDecision(actor.staffId, aboutDeletion(request), await readDraft(deletionCookie(request).name), at);
    // The form a second time, when the first has used its draft up: what was decided is the answer.
    if (draft?.formKey !== formKey) {
      const found = await findDeletion(actor, request, at);
      return found?.decidedBy ? decide({ requestId: found.id }) : refuse("draft-expired", null);
    }
    const accepted = draft.decision === "accept";
    const done = await decideDeletion(actor, { requestId: request, accepted, answer: draft.answer }, at);
    if (done.ok) await clearDraft(deletionCookie(request));
    return done;
  },
  next: ({ requestId }) => deletionPath(requestId),
  words: leavingWords,
});

/** Who proved to be the member has heard what leaving means; of anybody else only the check is recorded. */
async function mustAgree(actor: StaffActor, memberId: string, { asked }: LeavingDraft, at: Temporal.Instant): Promise<boolean> {
  const ground = await openLeaving(actor, memberId, at);
  if (!ground.ok || !ground.value) return false;
  return identityVerdict(asked, ground.value.questions, ground.value.desk.leaving.identityChecks) === "passed";
}

function leavingWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffReports.leavings;
  if (facts.agreed === false) return text.agreedRequired;
  if (facts.needed !== undefined) return text.errors.notEnough(Number(facts.needed));
  if (kind === "contracts-in-use") return text.blocked;
  if (kind === "changed-by-another") return messagesFor(locale).staffReports.meanwhile;
  return kind === "draft-expired" || kind === "changed-since-shown" ? text.draftGone : null;
}
