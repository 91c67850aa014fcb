import { now } from "@/lib/clock";
import { findGuideDay } from "@/lib/queries/guides/staff-guides";
import { guideAddresses } from "@/lib/services/guides/guide-addresses";
import { labelPaper } from "@/lib/services/guides/label-paper";
import { requestLocale } from "@/lib/web/locale";
import { pdfFile } from "@/lib/web/pdf-file";
import { siteOperator } from "@/lib/web/site-operator";
import { currentStaff } from "@/lib/web/staff-session";

type Props = { params: Promise<{ day: string }> };

/** The address labels of one day; not there for a role that may not send. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const session = await currentStaff();
  const at = await now();
  const page = session && (await findGuideDay(session.actor, (await params).day, at));
  const addresses = session && page?.permitted ? await guideAddresses(session.actor, page.day, { as: "labels" }, at) : null;
  if (!page?.permitted || !addresses?.ok) return new Response(null, { status: 404 });
  const locale = await requestLocale();
  const { name } = await siteOperator();
  const paper = await labelPaper(
    addresses.value,
    { day: page.day, issuer: name[locale], madeAtMs: at.epochMilliseconds },
    locale,
  );
  return pdfFile(`labels-${page.day.toString()}`, paper);
}
