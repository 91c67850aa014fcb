import "server-only";
import type { PartnerDesk } from "./find-desk";

const timeoutMs = 10_000;

/** Posts a signed notice. Anything but a success throws: the queue tries again, and the same notice again does no harm. */
export async function sendNotice({ code, notices }: PartnerDesk, token: string): Promise<void> {
  const answer = await fetch(notices, {
    method: "POST",
    headers: { "Content-Type": "application/jwt" },
    body: token,
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`the partner ${code} answered ${answer.status}`);
}
