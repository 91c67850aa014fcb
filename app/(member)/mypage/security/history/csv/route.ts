import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { listLoginHistory } from "@/lib/queries/identity/login-history";
import { csvFile } from "@/lib/web/csv-file";
import { currentLogin } from "@/lib/web/guard";
import { resultOf } from "../view-of";

/** The login history as a file, as it is filtered on the page. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentLogin();
  if (!actor) return new Response(null, { status: 404 });
  const result = resultOf(new URL(request.url).searchParams.get("result"));
  const { rows } = await listLoginHistory(actor, { result, page: "all" }, await now());
  const text = messagesFor(actor.locale).loginHistory;
  const head = [text.time, text.result, text.how, text.device, text.newDevice, text.place];
  const lines = rows.map(({ at, succeeded, factor, device, newDevice, place }) => [
    at.toZonedDateTimeISO("Asia/Tokyo").toPlainDateTime().toString({ smallestUnit: "second" }).replace("T", " "),
    succeeded ? text.succeeded : text.failed,
    text.factors[factor] ?? factor,
    device ?? text.deviceUnknown,
    newDevice ? text.newDevice : "",
    place ?? text.placeUnknown,
  ]);
  return csvFile(text.file, [head, ...lines]);
}
