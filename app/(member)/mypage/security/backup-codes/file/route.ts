import { now } from "@/lib/clock";
import { findRenewedCodes } from "@/lib/queries/identity/pending-view";
import { backupCodesFile } from "@/lib/web/backup-codes-file";
import { currentLogin } from "@/lib/web/guard";
import { readPendingCookie } from "@/lib/web/session-cookie";

/** The codes of the page above as a file. */
export async function GET(): Promise<Response> {
  const actor = await currentLogin();
  const shown = actor && (await findRenewedCodes(await readPendingCookie(), actor.accountId, await now()));
  return actor && shown ? backupCodesFile(shown.codes, actor.locale) : new Response(null, { status: 404 });
}
