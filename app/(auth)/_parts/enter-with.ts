import "server-only";
import type { Decision } from "@/lib/domain/decision";
import type { NewSession } from "@/lib/services/identity/complete-login";
import { clearPendingCookie, setSessionCookie } from "@/lib/web/session-cookie";

/** Hands the new session to the browser, in place of the half-done login. */
export async function enterWith(entered: Decision<NewSession>): Promise<Decision<NewSession>> {
  if (!entered.ok) return entered;
  await setSessionCookie(entered.value.token, entered.value.maxAgeSeconds);
  await clearPendingCookie();
  return entered;
}
