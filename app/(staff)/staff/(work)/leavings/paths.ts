import type { Route } from "next";
import type { DraftCookie } from "@/lib/web/draft-cookie";

export const leavingsPath = "/staff/leavings" as Route;

export const leavingPath = (memberId: string, step: "" | "/confirm" | "/complete" = "") =>
  `/staff/leavings/${memberId}${step}` as Route;

/** Where a colleague decides what was asked for. */
export const requestPath = (countersignId: string) => `/staff/countersigns/${countersignId}` as Route;

export const deletionPath = (requestId: string) => `/staff/leavings/deletions/${requestId}` as Route;

export const leavingCookie = (memberId: string): DraftCookie => ({
  name: "staff-leaving-draft",
  path: leavingPath(memberId),
});
