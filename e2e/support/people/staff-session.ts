import { generateSync } from "otplib";
import type { Temporal } from "temporal-polyfill";
import { finishStaffLogin } from "@/lib/services/staff/finish-staff-login";
import { startStaffLogin } from "@/lib/services/staff/start-staff-login";

/** Logs a member of staff in and returns the session's cookie. */
export async function openStaffSession(
  { loginId, password, totpSecret }: { loginId: string; password: string; totpSecret: string },
  at: Temporal.Instant,
): Promise<string> {
  const started = await startStaffLogin({ loginId, password, address: "192.0.2.78" }, at);
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  const code = generateSync({ secret: totpSecret, epoch: Math.floor(at.epochMilliseconds / 1000) });
  const finished = await finishStaffLogin({ pendingToken: started.value.token, code }, at);
  if (!finished.ok) throw new Error(JSON.stringify(finished.refusal));
  return finished.value.token;
}
