import { now } from "@/lib/clock";
import { bounceLetter } from "@/lib/services/senders/bounce-letter";
import { pdfFile } from "@/lib/web/pdf-file";
import { fromOwnPage } from "@/lib/web/staff-action";
import { requireStaffOfForm } from "@/lib/web/staff-session";

type Context = { params: Promise<{ bounceId: string }> };

/** The letter, for a form's POST only: each printing is written down. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  if (!(await fromOwnPage())) return new Response(null, { status: 403 });
  const { actor } = await requireStaffOfForm();
  const letter = await bounceLetter(actor, (await params).bounceId, await now());
  return letter
    ? pdfFile(letter.name, letter.paper)
    : new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
}
