import type { Route } from "next";

export const campaignsPath = "/staff/campaigns" as Route;
export const newCampaignPath = (draft?: string): Route =>
  `${campaignsPath}/new${draft === undefined ? "" : `?draft=${encodeURIComponent(draft)}`}` as Route;
export const campaignPath = (id: string, step: "" | "confirm" = "", query = ""): Route =>
  `${campaignsPath}/${id}${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
