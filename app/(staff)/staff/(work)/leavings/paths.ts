import type { Route } from "next";
import type { Decided } from "@/lib/services/staff/decision-draft";
import type { DraftCookie } from "@/lib/web/draft-cookie";

export const leavingsPath = "/staff/leavings" as Route;

export const leavingPath = (memberId: string, step: "" | "/confirm" | "/complete" = "") =>
  `/staff/leavings/${memberId}${step}` as Route;

/** Where a colleague decides what was asked for. */
export const requestPath = (countersignId: string) => `/staff/countersigns/${countersignId}` as Route;

export const deletionPath = (requestId: string, step: "" | "/confirm" = "") =>
  `/staff/leavings/deletions/${requestId}${step}` as Route;

export const deletionCookie = (requestId: string): DraftCookie => ({
  name: "staff-deletion-draft",
  path: deletionPath(requestId),
});

export const aboutDeletion = (requestId: string): Decided => ({ act: "deletion_request", subject: requestId });

export const leavingCookie = (memberId: string): DraftCookie => ({
  name: "staff-leaving-draft",
  path: leavingPath(memberId),
});
