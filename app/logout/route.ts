import { type NextRequest, NextResponse } from "next/server";
import { now } from "@/lib/clock";
import { endSession } from "@/lib/services/identity/end-sessions";
import { currentLogin } from "@/lib/web/guard";
import { originFault } from "@/lib/web/origin";
import { hostCookie, pendingCookie, sessionCookie } from "@/lib/web/session-cookie";

/** Ends the session. A form's POST only, so that no link, prefetch or foreign page logs anybody out. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  if (await originFault(request.headers)) return new NextResponse(null, { status: 403 });
  const actor = await currentLogin();
  if (actor) await endSession(actor, actor.sessionId, "logged-out", await now());
  const response = new NextResponse(null, {
    status: 303,
    // Not "cookies": ours are deleted below, and the chosen language stays.
    headers: { Location: "/login?out=1", "Clear-Site-Data": '"cache", "storage"', "Cache-Control": "no-store" },
  });
  for (const name of [sessionCookie, pendingCookie]) response.cookies.set(name, "", { ...hostCookie, maxAge: 0 });
  return response;
}
