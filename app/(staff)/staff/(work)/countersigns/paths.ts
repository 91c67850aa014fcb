import type { Route } from "next";
import type { Decided } from "@/lib/services/staff/decision-draft";
import type { DraftCookie } from "@/lib/web/draft-cookie";

export const countersignsPath = "/staff/countersigns" as Route;

export const countersignPath = (countersignId: string, step: "" | "/confirm" = "") =>
  `/staff/countersigns/${countersignId}${step}` as Route;

export const countersignCookie = (countersignId: string): DraftCookie => ({
  name: "staff-countersign-draft",
  path: countersignPath(countersignId),
});

export const aboutCountersign = (countersignId: string): Decided => ({ act: "countersign", subject: countersignId });

/** Where whoever approved a certificate opens it. */
export const paperPath = (memberId: string, certificateId: string) =>
  `/staff/members/${memberId}/certificate/complete?certificate=${certificateId}` as Route;
