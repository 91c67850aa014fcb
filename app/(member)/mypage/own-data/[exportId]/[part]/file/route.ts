import { now } from "@/lib/clock";
import { type OwnData, ownSubjects, tableOf } from "@/lib/domain/member-information/own-data";
import { fetchArchive, fetchExport } from "@/lib/services/member-information/fetch-export";
import { csvFile } from "@/lib/web/csv-file";
import { currentLogin } from "@/lib/web/guard";
import { ownDataHtml } from "@/lib/web/own-data-html";
import { ownDataZip } from "@/lib/web/own-data-zip";
import { stepUpPath } from "@/lib/web/step-up-path";
import { ownDataPath } from "../../../paths";

type Props = { params: Promise<{ exportId: string; part: string }> };

/** A download, for the login that asked for it: all of it for machines or to be read, or one subject for a spreadsheet. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { exportId, part } = await params;
  const subject = ownSubjects.find((one) => one === part);
  const whole = part === "json" || part === "html" ? part : null;
  const actor = await currentLogin();
  if (actor && part === "zip") {
    const archive = await fetchArchive(actor, exportId, await now());
    if (archive === null || archive === "proof") return notFetched(archive);
    return file(archive.data, "zip", "application/zip", ownDataZip(archive.data, archive.papers, actor.locale));
  }
  const data = actor && (whole || subject) ? await fetchExport(actor, exportId, whole ?? "csv", await now()) : null;
  if (!actor || data === null) return notFetched(null);
  if (data === "proof") return notFetched(data);
  if (whole === "json") return file(data, "json", "application/json; charset=utf-8", `${JSON.stringify(data, null, 2)}\n`);
  if (whole === "html") return file(data, "html", "text/html; charset=utf-8", ownDataHtml(data, actor.locale));
  const lists = data.parts.find((one) => one.subject === subject)?.lists ?? [];
  const rows = lists.flatMap(({ name, rows: list }) => [[name], ...(list.length > 0 ? tableOf(list) : []), []]);
  return csvFile(`own-data-${subject}`, rows);
}

const notFetched = (why: "proof" | null): Response =>
  why === null
    ? new Response(null, { status: 404 })
    : new Response(null, { status: 303, headers: { Location: stepUpPath(ownDataPath) } });

/** To be kept, not to be opened in the portal's place: a page made of it could run nothing there. */
const file = ({ madeAt }: OwnData, ending: string, type: string, body: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="own-data-${madeAt.slice(0, 10)}.${ending}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
