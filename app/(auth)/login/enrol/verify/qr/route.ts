import { now } from "@/lib/clock";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { appQr } from "@/lib/web/app-qr";
import { readPendingCookie } from "@/lib/web/session-cookie";

/** The QR code of the page above, for the same browser and as long as the app isn't verified. */
export async function GET(): Promise<Response> {
  const view = await findPendingView(await readPendingCookie(), await now());
  return view?.step === "enrol-verify" && view.setup ? appQr(view.setup) : new Response(null, { status: 404 });
}
