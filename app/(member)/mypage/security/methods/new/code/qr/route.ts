import type { NextRequest } from "next/server";
import { now } from "@/lib/clock";
import { findAsked } from "@/lib/queries/identity/asked-view";
import { appQr } from "@/lib/web/app-qr";
import { currentLogin } from "@/lib/web/guard";

/** The QR code of the page above, for the same session and as long as the app isn't verified. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await currentLogin();
  const id = request.nextUrl.searchParams.get("challenge") ?? undefined;
  const asked = actor && (await findAsked(actor, { purpose: "add", id }, await now()));
  return asked?.setup ? appQr(asked.setup) : new Response(null, { status: 404 });
}
