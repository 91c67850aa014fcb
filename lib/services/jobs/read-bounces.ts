import "server-only";
import { takeReturned } from "@/lib/adapters/mail/bounce-box";
import { readReport } from "@/lib/adapters/mail/read-report";
import { now } from "@/lib/clock";
import { recordBounce } from "@/lib/services/mail/record-bounce";

/** Reads what came back and notes it. A message that was noted but not put away is read again, which changes nothing. Returns how many. */
export async function readBounces(take = takeReturned): Promise<number> {
  return take(async (raw) => {
    const at = await now();
    for (const report of await readReport(raw)) await recordBounce(report, at);
  });
}
