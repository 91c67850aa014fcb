import { now } from "@/lib/clock";
import { type OwnData, ownSubjects, tableOf } from "@/lib/domain/member-information/own-data";
import { fetchExport } from "@/lib/services/member-information/fetch-export";
import { csvFile } from "@/lib/web/csv-file";
import { currentLogin } from "@/lib/web/guard";
import { ownDataHtml } from "@/lib/web/own-data-html";
import { stepUpPath } from "@/lib/web/step-up-path";
import { ownDataPath } from "../../../paths";

type Props = { params: Promise<{ exportId: string; part: string }> };

/** A download, for the login that asked for it: all of it for machines or to be read, or one subject for a spreadsheet. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { exportId, part } = await params;
  const subject = ownSubjects.find((one) => one === part);
  const whole = part === "json" || part === "html" ? part : null;
  const actor = await currentLogin();
  const data = actor && (whole || subject) ? await fetchExport(actor, exportId, whole ?? "csv", await now()) : null;
  if (!actor || !data) return new Response(null, { status: 404 });
  if (data === "proof") return new Response(null, { status: 303, headers: { Location: stepUpPath(ownDataPath) } });
  if (whole === "json") return file(data, "json", "application/json", `${JSON.stringify(data, null, 2)}\n`);
  if (whole === "html") return file(data, "html", "text/html", ownDataHtml(data, actor.locale));
  const lists = data.parts.find((one) => one.subject === subject)?.lists ?? [];
  const rows = lists.flatMap(({ name, rows: list }) => [[name], ...(list.length > 0 ? tableOf(list) : []), []]);
  return csvFile(`own-data-${subject}`, rows);
}

/** To be kept, not to be opened in the portal's place: a page made of it could run nothing there. */
const file = ({ madeAt }: OwnData, ending: string, type: string, text: string): Response =>
  new Response(text, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="own-data-${madeAt.slice(0, 10)}.${ending}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
