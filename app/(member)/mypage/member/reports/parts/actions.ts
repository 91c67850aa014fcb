"use server";

import { z } from "zod";
import { dateInJapan } from "@/lib/domain/calendar";
import { type ReportKind, reportKinds } from "@/lib/domain/catalogue/member-desk";
import { decide, type Refusal } from "@/lib/domain/decision";
import { reportSchema } from "@/lib/domain/member-information/report-contents";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { reportForm } from "@/lib/queries/member-information/report-form";
import { correctReport } from "@/lib/services/member-information/correct-report";
import { draftReport } from "@/lib/services/member-information/draft-report";
import { placeReport } from "@/lib/services/member-information/place-report";
import { removeDocument } from "@/lib/services/member-information/remove-document";
import { withdrawReport } from "@/lib/services/member-information/withdraw-report";
import { memberAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { newReportPath, reportPath } from "../paths";

const id = z.string().max(64);

/** The form of one kind; `report` is the draft that is gone over again. */
function draftAction(kind: ReportKind) {
  return memberAction({
    permission: "member.report",
    schema: async (actor, at) => {
      const form = await reportForm(actor, at);
      const typed = reportSchema(kind, form?.memberKind ?? "person", dateInJapan(at));
      return z.object({ report: id.default("") }).and(typed);
    },
    labels: (locale) => {
      const { details, postalCode, reports } = messagesFor(locale).memberInformation;
      return { ...details, postalCode, changedOn: reports.changedOn, cause: reports.cause };
    },
    run: (actor, { report, ...typed }, at) => draftReport(actor, report === "" ? null : report, typed, at),
    next: (draft) => reportPath(draft.id, "/documents"),
    words: reportWords,
  });
}

export const draftNameAction = draftAction("name");
export const draftAddressAction = draftAction("address");
export const draftSuccessionAction = draftAction("succession");

export const chooseKindAction = memberAction({
  permission: "member.report",
  schema: z.object({ kind: z.enum(reportKinds, messageKey("memberInformation.reports.choose")) }),
  run: (_actor, { kind }) => decide(kind),
  next: (kind) => newReportPath(kind),
});

export const removeDocumentAction = memberAction({
  permission: "member.report",
  schema: z.object({ report: id, document: id }),
  run: (actor, { report, document }, at) => removeDocument(actor, { reportId: report, documentId: document }, at),
  next: (draft) => reportPath(draft.id, "/documents"),
  words: reportWords,
});

export const placeReportAction = memberAction({
  permission: "member.report",
  schema: z.object({
    report: id,
    shown: id,
    confirmed: z.literal("yes", messageKey("procedures.consentRequired")),
  }),
  run: (actor, { report, shown }, at) => placeReport(actor, { reportId: report, shown }, at),
  next: (placed) => reportPath(placed.id, "/complete"),
  words: reportWords,
});

export const withdrawReportAction = memberAction({
  permission: "member.report",
  schema: z.object({ report: id }),
  run: (actor, { report }, at) => withdrawReport(actor, report, at),
  next: (report) => reportPath(report.id),
});

export const correctReportAction = memberAction({
  permission: "member.report",
  schema: z.object({ report: id }),
  run: (actor, { report }, at) => correctReport(actor, report, at),
  next: (draft) => reportPath(draft.id, "/edit"),
});

function reportWords({ kind }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).memberInformation;
  if (kind === "documents-missing") return text.reports.documentsMissing;
  if (kind === "draft-expired") return text.draftGone;
  return kind === "changed-since-shown" ? text.changedMeanwhile : null;
}
