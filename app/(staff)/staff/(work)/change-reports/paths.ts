import type { Route } from "next";
import type { Decided } from "@/lib/services/staff/decision-draft";
import type { DraftCookie } from "@/lib/web/draft-cookie";

export const reportsPath = "/staff/change-reports" as Route;

export const reportPath = (reportId: string, step: "" | "/confirm" = "") => `/staff/change-reports/${reportId}${step}` as Route;

export const reportCookie = (reportId: string): DraftCookie => ({ name: "staff-report-draft", path: reportPath(reportId) });

export const aboutReport = (reportId: string): Decided => ({ act: "change_report", subject: reportId });
