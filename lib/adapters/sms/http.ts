import "server-only";
import type { SmsSettings } from "@/lib/config/sms";
import { type ProviderAnswer, readFound, readSent } from "./provider-wire";
import type { SmsSender } from "./sms-sender";
import { smsStatusAddress } from "./sms-status-address";

const longestAnswer = 256 * 1024;
const listed = 50;
/** Never connected: surely not taken. */
const neverReached = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/**
 * A provider with the form of Twilio's Messages resource. It knows no idempotency key: what was left unknown is therefore looked for in its
 * list by number and text before anything is sent again.
 */
export function httpSmsSender(settings: SmsSettings, publicUrl: string): SmsSender {
  const address = `${settings.url}/2010-04-01/Accounts/${encodeURIComponent(settings.account)}/Messages.json`;
  return {
    send: async ({ id, to, text }) => {
      const body = new URLSearchParams({
        To: to,
        From: settings.from,
        Body: text,
        StatusCallback: smsStatusAddress(publicUrl, id),
      });
      const answer = await ask(settings, address, body);
      if ("reached" in answer) {
        return answer.reached
          ? { outcome: "unknown", reason: "no answer" }
          : { outcome: "later", reason: "not reached", seconds: null };
      }
      // Other people's servers live in real time, whatever the portal's clock says.
      return readSent(answer, Date.now());
    },
    find: async (sms, sinceMs) => {
      const query = new URLSearchParams({ To: sms.to, PageSize: String(listed) });
      const answer = await ask(settings, `${address}?${query}`, null);
      return "reached" in answer ? null : readFound(answer, sms, sinceMs);
    },
  };
}

async function ask(
  { account, token, timeoutMs }: SmsSettings,
  address: string,
  body: URLSearchParams | null,
): Promise<ProviderAnswer | { reached: boolean }> {
  try {
    const response = await fetch(address, {
      method: body ? "POST" : "GET",
      headers: { Authorization: `Basic ${Buffer.from(`${account}:${token}`).toString("base64")}`, Accept: "application/json" },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    if (text.length > longestAnswer) return { reached: true };
    return { status: response.status, body: text, retryAfter: response.headers.get("retry-after") };
  } catch (error) {
    return { reached: !neverReached.has(codeOf(error)) };
  }
}

/** The network's code of a failed request; fetch keeps it in the cause. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "";
}
