import "server-only";
import { type Decision, decide } from "@/lib/domain/decision";
import type { NewSession } from "@/lib/services/identity/complete-login";
import { setDeviceCookie } from "@/lib/web/device-cookie";
import { clearPendingCookie, setSessionCookie } from "@/lib/web/session-cookie";
import { stepPaths } from "./paths";

/** Where a login leads that is through: null is wherever its owner wanted to go. */
export type Entered = { readonly step: string | null };

/** Hands the new session to the browser, in place of the half-done login; or leads to the last step that a first login still has. */
export async function enterWith(entered: Decision<NewSession>): Promise<Decision<Entered>> {
  if (!entered.ok) return entered.refusal.kind === "first-password-due" ? decide({ step: stepPaths["first-password"] }) : entered;
  await setSessionCookie(entered.value.token, entered.value.maxAgeSeconds);
  await setDeviceCookie(entered.value.device);
  await clearPendingCookie();
  return decide({ step: null });
}
