import { now } from "@/lib/clock";
import { printCertificate } from "@/lib/services/certificates/print-certificate";
import { pdfFile } from "@/lib/web/pdf-file";
import { fromOwnPage } from "@/lib/web/staff-action";
import { requireStaffOfForm } from "@/lib/web/staff-session";
import { certificatePath } from "../../paths";

type Context = { params: Promise<{ memberId: string; certificateId: string }> };

/** The paper, once: a form's POST only, so that no link, prefetch or reload uses it up. Afterwards the page says what became of it. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  if (!(await fromOwnPage())) return new Response(null, { status: 403 });
  const { actor } = await requireStaffOfForm();
  const asked = await params;
  const printed = await printCertificate(actor, asked, await now());
  if (printed) return pdfFile(printed.name, printed.paper);
  const back = certificatePath(encodeURIComponent(asked.memberId), "/complete", { certificate: asked.certificateId });
  return new Response(null, { status: 303, headers: { Location: back, "Cache-Control": "no-store" } });
}
