import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { endStaffSession } from "@/lib/services/staff/end-staff-session";
import { fromOwnPage } from "@/lib/web/staff-action";
import { clearStaffSession, currentStaff } from "@/lib/web/staff-session";

/** Ends the staff session. Only a form of our own pages can: a foreign one changes nothing, and clears nothing in the browser. */
export async function POST(): Promise<Response> {
  if (!(await fromOwnPage())) return new Response(null, { status: 403 });
  const session = await currentStaff();
  if (session) await endStaffSession(session.actor, await now());
  await clearStaffSession();
  const headers = { Location: `${getEnv().PUBLIC_URL}/staff/login?out=1`, "Clear-Site-Data": '"cache", "storage"' };
  return new Response(null, { status: 303, headers });
}
