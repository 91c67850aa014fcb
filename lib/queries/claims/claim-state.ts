export type ClaimState = "received" | "accepted" | "declined";
