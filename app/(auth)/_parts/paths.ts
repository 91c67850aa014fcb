import type { PendingView } from "@/lib/queries/identity/pending-view";

export type LoginStepName = PendingView["step"];

/** The page of each step between password and session. */
export const stepPaths: Readonly<Record<LoginStepName, string>> = {
  verify: "/login/verify",
  enrol: "/login/enrol",
  "enrol-verify": "/login/enrol/verify",
  codes: "/login/enrol/codes",
  "first-password": "/login/first-password",
};

/** The login of registered members, who belong to no brand. */
export const memberLoginPath = "/login/member";

/** A path that remembers where to go after the login. */
export function withReturn(path: string, to: string | null, query = ""): string {
  const parts = [to ? `to=${encodeURIComponent(to)}` : "", query].filter(Boolean).join("&");
  return parts ? `${path}?${parts}` : path;
}

/** Where a login that is through leads: to the step that it still has, to where its owner wanted to go, or home. */
export function afterEntry(step: string | null, to: string | null): string {
  return step ? withReturn(step, to) : (to ?? "/mypage");
}
