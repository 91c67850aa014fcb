import type { Route } from "next";

export const countersignsPath = "/staff/countersigns" as Route;

export const countersignPath = (countersignId: string) => `/staff/countersigns/${countersignId}` as Route;
