import "server-only";

export type ClaimState = "received" | "accepted" | "declined";
