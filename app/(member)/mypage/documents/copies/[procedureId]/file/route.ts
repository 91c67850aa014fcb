import { now } from "@/lib/clock";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import { findProcedure } from "@/lib/queries/mypage/find-procedure";
import { copyPaper } from "@/lib/services/documents/copy-paper";
import { currentActor } from "@/lib/web/guard";
import { pdfFile } from "@/lib/web/pdf-file";
import { siteOperator } from "@/lib/web/site-operator";

type Props = { params: Promise<{ procedureId: string }> };

/** What was confirmed with a procedure, as a PDF to keep; a user ID finds its own only. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const actor = await currentActor();
  const at = await now();
  const found = actor && (await findProcedure(actor, (await params).procedureId, at));
  if (!actor || !found?.confirmation) return new Response(null, { status: 404 });
  const { line, confirmation } = found;
  const { locale } = actor;
  const operator = await siteOperator();
  const brand = findBrand(operator, actor.brand);
  const paper = await copyPaper(
    {
      number: line.number,
      procedure: procedureTitle(line, locale),
      receivedOn: line.receivedOn,
      issuer: (brand ?? operator).name[locale],
      colour: brand?.look?.colours.act ?? null,
      text: confirmation.text,
      textHash: confirmation.textHash,
      shownAt: confirmation.at,
    },
    locale,
    at.epochMilliseconds,
  );
  return pdfFile(line.number, paper);
}
