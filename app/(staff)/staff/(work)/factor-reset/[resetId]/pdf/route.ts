import { now } from "@/lib/clock";
import { printResetLetter } from "@/lib/services/staff/factor-reset/print-reset-letter";
import { pdfFile } from "@/lib/web/pdf-file";
import { fromOwnPage } from "@/lib/web/staff-action";
import { requireStaffOfForm } from "@/lib/web/staff-session";

type Context = { params: Promise<{ resetId: string }> };

/** The letter, once: a form's POST only, so that no link, prefetch or reload uses it up. Afterwards the page says what became of it. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  if (!(await fromOwnPage())) return new Response(null, { status: 403 });
  const { actor } = await requireStaffOfForm();
  const { resetId } = await params;
  const printed = await printResetLetter(actor, resetId, await now());
  if (printed) return pdfFile(printed.name, printed.paper);
  const back = `/staff/factor-reset/${encodeURIComponent(resetId)}`;
  return new Response(null, { status: 303, headers: { Location: back, "Cache-Control": "no-store" } });
}
