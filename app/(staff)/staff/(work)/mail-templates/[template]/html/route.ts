import { now } from "@/lib/clock";
import { templateRights } from "@/lib/queries/senders/template-rights";
import { mailTemplates, previewMail } from "@/lib/services/mail/preview-mail";
import { requestLocale } from "@/lib/web/locale";
import { mailFrame } from "@/lib/web/mail-frame";
import { siteOperator } from "@/lib/web/site-operator";
import { currentStaff } from "@/lib/web/staff-session";
import { askedPreview } from "../../asked-preview";

type Context = { params: Promise<{ template: string }> };

const notThere = () => new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });

/** The HTML form of one mail, for the frame of its page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const session = await currentStaff();
  if (!session || (await templateRights(session.actor, await now()))) return notThere();
  const asked = (await params).template;
  const template = mailTemplates().find((one) => one === asked);
  if (!template) return notThere();
  const operator = await siteOperator();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return mailFrame(previewMail({ template, ...askedPreview(query, operator, await requestLocale()) }, operator).html);
}
