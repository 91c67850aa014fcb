"use server";

import { decideReport } from "@/lib/services/member-information/decide-report";
import { staffAction } from "@/lib/web/staff-action";
import { decisionSchema } from "./schema";

export const decideReportAction = staffAction({
  permission: "change-report.decide",
  schema: decisionSchema,
  run: ({ actor }, { report, decision, answer }, at) =>
    decideReport(actor, { reportId: report, accepted: decision === "approve", answer }, at),
  next: ({ reportId }) => `/staff/change-reports/${reportId}`,
});
