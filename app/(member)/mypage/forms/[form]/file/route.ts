import { now } from "@/lib/clock";
import { findFilledForm } from "@/lib/queries/forms/member-forms";
import { formPaper } from "@/lib/services/forms/form-paper";
import { currentActor } from "@/lib/web/guard";
import { pdfFile } from "@/lib/web/pdf-file";

type Props = { params: Promise<{ form: string }> };

/** One form as a PDF with today's contents; not there for anybody who may not change the contract. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const actor = await currentActor();
  const at = await now();
  const filled = actor && (await findFilledForm(actor, (await params).form, at));
  if (!actor || !filled) return new Response(null, { status: 404 });
  return pdfFile(filled.form.code, await formPaper(filled, actor.locale, at.epochMilliseconds));
}
