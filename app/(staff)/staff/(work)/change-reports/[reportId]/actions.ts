"use server";

import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findChangeReport } from "@/lib/queries/member-information/staff-reports";
import { decideReport } from "@/lib/services/member-information/decide-report";
import { openDecision, sealDecision } from "@/lib/services/member-information/decision-draft";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { aboutReport, reportCookie, reportPath } from "../paths";
import { confirmDecisionSchema, decisionSchema } from "./schema";

export const draftReportDecisionAction = staffAction({
  permission: "change-report.decide",
  schema: decisionSchema,
  run: async ({ actor }, { report, decision, answer }, at) => {
    const found = await findChangeReport(actor, report, at);
    if (!found?.mayDecide) return refuse("changed-by-another", null);
    const sealed = sealDecision(actor.staffId, aboutReport(found.id), { decision, answer, shown: found.status }, at);
    await writeDraft(reportCookie(found.id), sealed);
    return decide(found.id);
  },
  next: (reportId) => reportPath(reportId, "/confirm"),
  words: decisionWords,
});

export const decideReportAction = staffAction({
  permission: "change-report.decide",
  schema: confirmDecisionSchema,
  run: async ({ actor }, { report, formKey }, at) => {
    const draft = openDecision(actor.staffId, aboutReport(report), await readDraft(reportCookie(report).name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.formKey !== formKey) return refuse("changed-since-shown", null);
    // Of a report that two approve, the first approval must not become the second by waiting.
    if ((await findChangeReport(actor, report, at))?.status !== draft.shown) return refuse("changed-by-another", null);
    const accepted = draft.decision === "approve";
    const done = await decideReport(actor, { reportId: report, accepted, answer: draft.answer }, at);
    if (done.ok) await clearDraft(reportCookie(report));
    return done;
  },
  next: ({ reportId }) => reportPath(reportId),
  words: decisionWords,
});

function decisionWords({ kind }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffReports;
  if (kind === "draft-expired" || kind === "changed-since-shown") return text.leavings.draftGone;
  return kind === "changed-by-another" ? text.meanwhile : null;
}
