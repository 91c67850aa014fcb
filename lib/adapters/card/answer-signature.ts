import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";

/** Clocks differ a little; an answer of long ago is somebody's recording. */
const toleranceSeconds = 300;
const form = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

type Answer = { readonly requestId: string; readonly status: number; readonly body: string };

/** What the gateway signs: when, in answer to which request, with which status, and every byte of the answer. */
export function signatureOf(key: string, seconds: number, { requestId, status, body }: Answer): string {
  const signed = createHmac("sha256", key).update(`${seconds}.${requestId}.${status}.${body}`).digest("hex");
  return `t=${seconds},v1=${signed}`;
}

/** Whether an answer is the gateway's own, and to this request: one that was made up, changed or recorded elsewhere is believed in nothing. */
export function isSigned(key: string, header: string | null, answer: Answer, nowSeconds: number): boolean {
  const [, at] = form.exec(header ?? "") ?? [];
  if (header === null || at === undefined || Math.abs(nowSeconds - Number(at)) > toleranceSeconds) return false;
  const expected = Buffer.from(signatureOf(key, Number(at), answer));
  const given = Buffer.from(header);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
