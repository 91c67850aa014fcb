import { now } from "@/lib/clock";
import { findStaffEnrolment } from "@/lib/queries/staff/staff-enrolment";
import { appQr } from "@/lib/web/app-qr";
import { readStaffPending } from "@/lib/web/staff-session";

/** The QR code of the page above, for the same browser and as long as the app isn't verified. */
export async function GET(): Promise<Response> {
  const view = await findStaffEnrolment(await readStaffPending(), await now());
  return view ? appQr(view) : new Response(null, { status: 404 });
}
