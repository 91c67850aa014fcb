import { now } from "@/lib/clock";
import { findChangeForm } from "@/lib/queries/member-information/change-form";
import { formPaper } from "@/lib/services/forms/form-paper";
import { currentLogin } from "@/lib/web/guard";
import { pdfFile } from "@/lib/web/pdf-file";

type Props = { params: Promise<{ contractId: string; form: string }> };

/** The form that a contract asks for, as a PDF with what is on record today. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const actor = await currentLogin();
  if (!actor || actor.contractId !== null) return new Response(null, { status: 404 });
  const { contractId, form } = await params;
  const at = await now();
  const filled = await findChangeForm(actor, { contractId, code: form }, at);
  if (!filled) return new Response(null, { status: 404 });
  return pdfFile(filled.form.code, await formPaper(filled, actor.locale, at.epochMilliseconds));
}
