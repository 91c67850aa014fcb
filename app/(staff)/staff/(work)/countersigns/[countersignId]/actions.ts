"use server";

import type { Temporal } from "temporal-polyfill";
import { type Decision, decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { decidesCountersign, findCountersign } from "@/lib/queries/staff/find-countersign";
import { type DecidedCountersign, decideCountersign } from "@/lib/services/staff/countersign/decide-countersign";
import { withdrawCountersign } from "@/lib/services/staff/countersign/withdraw-countersign";
import { openDecision, sealDecision } from "@/lib/services/staff/decision-draft";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { aboutCountersign, countersignCookie, countersignPath, paperPath } from "../paths";
import { confirmCountersignSchema, decideCountersignSchema, withdrawCountersignSchema } from "./schema";

export const draftCountersignAction = staffAction({
  permission: "countersign.decide",
  schema: decideCountersignSchema,
  run: async ({ actor }, { request, decision, answer }, at) => {
    const found = await findCountersign(actor, request, at);
    if (!found?.permitted || !decidesCountersign(found)) return refuse("changed-by-another", null);
    const sealed = sealDecision(actor.staffId, aboutCountersign(found.id), { decision, answer, shown: found.state }, at);
    await writeDraft(countersignCookie(found.id), sealed);
    return decide(found.id);
  },
  next: (countersignId) => countersignPath(countersignId, "/confirm"),
  words: meanwhile,
});

export const decideCountersignAction = staffAction({
  permission: "countersign.decide",
  schema: confirmCountersignSchema,
  run: async ({ actor }, { request, formKey }, at) => {
    const draft = openDecision(actor.staffId, aboutCountersign(request), await readDraft(countersignCookie(request).name), at);
    if (draft?.formKey !== formKey) return (await decidedAlready(actor, request, at)) ?? refuse("draft-expired", null);
    const approved = draft.decision === "approve";
    const done = await decideCountersign(actor, { countersignId: request, approved, reason: draft.answer }, at);
    if (done.ok) await clearDraft(countersignCookie(request));
    return done;
  },
  next: ({ countersignId, memberId, certificateId }) =>
    certificateId ? paperPath(memberId, certificateId) : countersignPath(countersignId),
  words: meanwhile,
});

export const withdrawCountersignAction = staffAction({
  permission: "countersign.decide",
  schema: withdrawCountersignSchema,
  run: ({ actor }, { request }, at) => withdrawCountersign(actor, request, at),
  next: ({ countersignId }) => countersignPath(countersignId),
  words: meanwhile,
});

/** The form a second time, when the first has used its draft up: what was decided is the answer. */
async function decidedAlready(
  actor: StaffActor,
  request: string,
  at: Temporal.Instant,
): Promise<Decision<DecidedCountersign> | null> {
  const found = await findCountersign(actor, request, at);
  if (!found?.permitted || !found.decided) return null;
  const { id: countersignId, memberId, certificateId } = found;
  return decide({ countersignId, memberId, certificateId });
}

function meanwhile({ kind }: Refusal, locale: Locale): string | null {
  const { staffCountersign: text, staffReports } = messagesFor(locale);
  if (kind === "draft-expired") return staffReports.leavings.draftGone;
  if (kind === "changed-since-shown") return text.changedMeanwhile;
  return kind === "changed-by-another" ? text.decidedMeanwhile : null;
}
