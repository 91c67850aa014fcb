import "server-only";
import { randomUUID } from "node:crypto";
import type { CardGatewaySettings } from "@/lib/config/card-gateway";
import { isSigned } from "./answer-signature";
import type { WireAnswer } from "./gateway-wire";

const tries = 3;
const pauseMs = 150;
const longestAnswer = 64 * 1024;
/** Not an answer yet: the same request is still being worked on, too many came, or something broke on the way. */
const passing = (status: number) => status === 409 || status === 429 || status >= 500;

type Asked = { readonly method: "GET" | "POST"; readonly path: string; readonly body?: object; readonly idempotencyKey?: string };

/**
 * Asks the gateway, again where no answer came or it said to: the idempotency key makes of many tries one. Null: no answer that can be
 * believed (silence, something broken, a wrong signature), and nobody knows whether it was done.
 */
export async function askGateway(settings: CardGatewaySettings, asked: Asked): Promise<WireAnswer | null> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const answer = await once(settings, asked);
    if (answer && !passing(answer.status)) return answer;
    if (attempt < tries) await new Promise((resolve) => setTimeout(resolve, attempt * pauseMs));
  }
  return null;
}

async function once(
  { url, key, answerKey, timeoutMs }: CardGatewaySettings,
  { method, path, body, idempotencyKey }: Asked,
): Promise<WireAnswer | null> {
  const requestId = randomUUID();
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${key}`,
        Accept: "application/json",
        "Request-Id": requestId,
        ...(body ? { "Content-Type": "application/json" } : {}),
        ...(idempotencyKey ? { "Idempotency-Key": idempotencyKey } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    if (text.length > longestAnswer) return null;
    const answer = { status: response.status, body: text };
    // The gateway signs in real time, whatever the portal's clock says.
    const nowSeconds = Math.floor(Date.now() / 1000);
    return isSigned(answerKey, response.headers.get("gateway-signature"), { requestId, ...answer }, nowSeconds) ? answer : null;
  } catch {
    // Not reached, too late, cut off or led elsewhere: to whoever asks it is all the same.
    return null;
  }
}
