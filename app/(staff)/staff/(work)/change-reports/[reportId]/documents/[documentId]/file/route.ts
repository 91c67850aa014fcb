import { now } from "@/lib/clock";
import { openDocument } from "@/lib/services/member-information/open-document";
import { currentStaff } from "@/lib/web/staff-session";

type Props = { params: Promise<{ reportId: string; documentId: string }> };

/**
 * A paper of a report for staff, with an entry in the trail. It is somebody else's file: the browser is told what it is, may not guess
 * otherwise, and a page made of it could run nothing.
 */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const session = await currentStaff();
  const found = session && (await openDocument(session.actor, await params, await now()));
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.content, {
    headers: {
      "Content-Type": found.mediaType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}
