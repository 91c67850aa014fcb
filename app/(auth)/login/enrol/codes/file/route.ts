import { now } from "@/lib/clock";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { backupCodesFile } from "@/lib/web/backup-codes-file";
import { requestLocale } from "@/lib/web/locale";
import { readPendingCookie } from "@/lib/web/session-cookie";

/** The codes of the page above as a file, for the same browser and as long as the page shows them. */
export async function GET(): Promise<Response> {
  const view = await findPendingView(await readPendingCookie(), await now());
  if (view?.step !== "codes") return new Response(null, { status: 404 });
  return backupCodesFile(view.codes, await requestLocale());
}
