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

/** A path that remembers where to go after the login. */
export function withReturn(path: string, to: string | null): string {
  return to ? `${path}?to=${encodeURIComponent(to)}` : path;
}
