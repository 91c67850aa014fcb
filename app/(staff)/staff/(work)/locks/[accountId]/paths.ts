import type { Route } from "next";
import type { DraftCookie } from "@/lib/web/draft-cookie";

export const lockPath = (accountId: string, step: "" | "/confirm" | "/complete" = ""): Route =>
  `/staff/locks/${accountId}${step}` as Route;

/** The draft belongs to one account's pages: two tabs with two accounts do not meet. */
export const unlockCookie = (accountId: string): DraftCookie => ({ name: "staff-unlock-draft", path: lockPath(accountId) });
