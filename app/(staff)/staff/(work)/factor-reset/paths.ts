import type { Route } from "next";
import type { Decided } from "@/lib/services/staff/decision-draft";
import type { DraftCookie } from "@/lib/web/draft-cookie";

export const resetsPath = "/staff/factor-reset" as Route;

export const resetPath = (resetId: string, step: "" | "/confirm" = "") => `/staff/factor-reset/${resetId}${step}` as Route;

export const resetDecisionCookie = (resetId: string): DraftCookie => ({
  name: "staff-reset-decision-draft",
  path: resetPath(resetId),
});

export const aboutReset = (resetId: string): Decided => ({ act: "factor_reset_decision", subject: resetId });
