import { getEnv } from "./env";

/** Whether a method of the second step works in this installation: text messages need a provider, and there may be none (any more). */
export function isMethodOffered(method: string): boolean {
  if (method !== "sms") return true;
  const { SMS, EMBEDDED } = getEnv();
  return SMS !== undefined || EMBEDDED;
}
