import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findCalls } from "@/lib/queries/statements/calls-view";
import { csvFile } from "@/lib/web/csv-file";
import { currentActor } from "@/lib/web/guard";

/** All calls of a plan as a file; not there for anybody who could not see the page right now. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  const plan = new URL(request.url).searchParams.get("plan");
  const list = actor && (await findCalls(actor, { plan, page: "all" }, await now()))?.list;
  if (!actor || !list) return new Response(null, { status: 404 });
  const { csvHead } = messagesFor(actor.locale).statements.calls;
  const rows = list.calls.map(({ at, number, seconds, yen }) => {
    const local = at.toZonedDateTimeISO("Asia/Tokyo");
    const time = local.toPlainTime().toString({ smallestUnit: "second" });
    return [local.toPlainDate().toString(), time, number, seconds, Number(yen)];
  });
  return csvFile(`calls-${list.plan.code}`, [Object.values(csvHead), ...rows]);
}
