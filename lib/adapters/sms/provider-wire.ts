import "server-only";
import { z } from "zod";
import type { SmsOutcome } from "./sms-sender";

const message = z.object({ sid: z.string().min(1).max(64) });
const fault = z.object({ code: z.number().int().optional() });
const list = z.object({
  messages: z.array(
    z.object({
      sid: z.string().min(1).max(64),
      to: z.string(),
      body: z.string(),
      date_created: z.string(),
      direction: z.string(),
    }),
  ),
});

export type ProviderAnswer = { readonly status: number; readonly body: string; readonly retryAfter: string | null };

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const longestWaitSeconds = 3600;

/** Seconds to wait, from a number or a date; nothing readable is no demand, and an hour is the most that is waited. */
export function secondsToWait(retryAfter: string | null, nowMs: number): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - nowMs) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(Math.ceil(seconds), 1), longestWaitSeconds);
}

/**
 * What an answer to a new message means. 429 is not taken. Any other refusal by number is for good, but for the ones about our own
 * account, which an operator puts right. A fault of the provider's, or words that are none, leave it unknown whether it was taken.
 */
export function readSent({ status, body, retryAfter }: ProviderAnswer, nowMs: number): SmsOutcome {
  const sid = message.safeParse(json(body)).data?.sid;
  if (status >= 200 && status < 300 && sid !== undefined) return { outcome: "sent", providerId: sid };
  const code = fault.safeParse(json(body)).data?.code;
  const reason = `provider ${status}${code === undefined ? "" : ` ${code}`}`;
  if (status === 429) return { outcome: "later", reason, seconds: secondsToWait(retryAfter, nowMs) };
  if ([401, 402, 403, 404].includes(status)) return { outcome: "later", reason, seconds: null };
  if (status >= 400 && status < 500) return { outcome: "refused", reason };
  return { outcome: "unknown", reason };
}

/** The messages of a list with this number and text, made since then; null where the answer is no list. */
export function readFound(answer: ProviderAnswer, { to, text }: { to: string; text: string }, sinceMs: number): string[] | null {
  const found = answer.status === 200 ? list.safeParse(json(answer.body)).data : undefined;
  if (!found) return null;
  return found.messages
    .filter((one) => one.direction.startsWith("outbound") && one.to === to && one.body === text)
    .filter((one) => Date.parse(one.date_created) >= sinceMs)
    .map(({ sid }) => sid);
}
