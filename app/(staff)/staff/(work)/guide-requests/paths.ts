import type { Route } from "next";

export const guideRequestsPath = "/staff/guide-requests" as Route;

export const guideDayPath = (day: string, place: "sent" | "labels/file" | "addresses/csv"): Route =>
  `${guideRequestsPath}/${day}/${place}` as Route;
