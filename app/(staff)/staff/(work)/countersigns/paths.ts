import type { Route } from "next";

export const countersignsPath = "/staff/countersigns" as Route;

export const countersignPath = (countersignId: string) => `/staff/countersigns/${countersignId}` as Route;

/** Where whoever approved a certificate opens it. */
export const paperPath = (memberId: string, certificateId: string) =>
  `/staff/members/${memberId}/certificate/complete?certificate=${certificateId}` as Route;
