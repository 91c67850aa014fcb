import { headers } from "next/headers";
import { now } from "@/lib/clock";
import { addDocument, type UploadFault } from "@/lib/services/member-information/add-document";
import { currentLogin } from "@/lib/web/guard";
import { originFault } from "@/lib/web/origin";
import { readShortForm } from "@/lib/web/read-short-body";
import { reportPath } from "../../../paths";

type Props = { params: Promise<{ reportId: string }> };

/** Beyond any limit that an operator may set (20 MB), and room for the form around the file. */
const longest = 21_000_000;

/**
 * Takes a paper of a report. Who sends it is known before its body is read, and of the body no more than a limit is. It leads back to the
 * page in every case; a file that was refused is said there.
 */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const actor = await currentLogin();
  if (!actor || actor.contractId !== null) return new Response(null, { status: 404 });
  if ((await originFault(await headers())) === "foreign-origin") return new Response(null, { status: 403 });
  const { reportId } = await params;
  const form = await readShortForm(request, longest);
  const paper = form?.get("paper");
  const fault = !form
    ? "size"
    : paper instanceof File
      ? await addDocument(actor, reportId, { name: paper.name, bytes: new Uint8Array(await paper.arrayBuffer()) }, await now())
      : "none";
  return back(reportId, fault);
}

function back(reportId: string, fault: UploadFault | null): Response {
  const id = /^[0-9a-f-]{36}$/.test(reportId) ? reportId : "none";
  const Location = reportPath(id, "/documents", fault ? `fault=${fault}` : "");
  return new Response(null, { status: 303, headers: { Location, "Cache-Control": "no-store" } });
}
