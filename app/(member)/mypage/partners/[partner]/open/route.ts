import { now } from "@/lib/clock";
import { openPartner } from "@/lib/services/partners/open-partner";
import { currentActor } from "@/lib/web/guard";
import { fromOwnPage } from "@/lib/web/staff-action";
import { partnerPart } from "../../partner-part";
import { partnerPath } from "../../paths";

type Context = { params: Promise<{ partner: string }> };

/**
 * Leads to the partner's page with a pass for this once. An ordinary form of the browser's, so that no router fetches the address twice:
 * a pass is good once. What keeps it closed is said on the service's own page, which asks for number and password where they are due.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const code = partnerPart.safeParse((await params).partner);
  if (!code.success || !(await fromOwnPage())) return new Response(null, { status: 404 });
  const actor = await currentActor();
  if (!actor) return seeOther(`/login?to=${encodeURIComponent(partnerPath(code.data))}`);
  const opened = await openPartner(actor, code.data, await now());
  if (!opened || (!opened.ok && opened.refusal.kind === "partner-unknown")) return new Response(null, { status: 404 });
  if (opened.ok) return seeOther(opened.value.url);
  return seeOther(partnerPath(code.data, opened.refusal.kind === "second-login-needed" ? "" : "notice=not-opened"));
}

const seeOther = (to: string) =>
  new Response(null, { status: 303, headers: { Location: to, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" } });
