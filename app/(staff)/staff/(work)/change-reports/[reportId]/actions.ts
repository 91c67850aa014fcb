"use server";

import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findChangeReport } from "@/lib/queries/member-information/staff-reports";
import { decideReport } from "@/lib/services/member-information/decide-report";
import { openDecision, sealDecision } from "@/lib/services/staff/decision-draft";
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
    // The form a second time, when the first has used its draft up: what was decided is the answer.
    if (draft?.formKey !== formKey) {
      const found = await findChangeReport(actor, report, at);
      return found?.decidedBy || found?.examined?.own ? decide({ reportId: found.id }) : refuse("draft-expired", null);
    }
    const accepted = draft.decision === "approve";
    const done = await decideReport(actor, { reportId: report, accepted, answer: draft.answer, shown: draft.shown }, at);
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
