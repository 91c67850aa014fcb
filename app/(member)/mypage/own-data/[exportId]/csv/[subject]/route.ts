import { now } from "@/lib/clock";
import { ownSubjects, tableOf } from "@/lib/domain/member-information/own-data";
import { fetchExport } from "@/lib/services/member-information/fetch-export";
import { csvFile } from "@/lib/web/csv-file";
import { currentLogin } from "@/lib/web/guard";

type Props = { params: Promise<{ exportId: string; subject: string }> };

/** One subject for a spreadsheet: its lists below each other, each with its own heads. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { exportId, subject } = await params;
  const actor = await currentLogin();
  const known = ownSubjects.find((one) => one === subject);
  const data = actor && known ? await fetchExport(actor, exportId, "csv", await now()) : null;
  const part = data?.parts.find((one) => one.subject === known);
  if (!part) return new Response(null, { status: 404 });
  const rows = part.lists.flatMap(({ name, rows: list }) => [[name], ...(list.length > 0 ? tableOf(list) : []), []]);
  return csvFile(`own-data-${part.subject}`, rows);
}
