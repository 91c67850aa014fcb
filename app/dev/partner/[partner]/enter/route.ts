import { enterEmbedded } from "@/lib/adapters/partner/embedded";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { findPartnerName } from "@/lib/queries/partners/find-partner-name";

type Context = { params: Promise<{ partner: string }> };

/** The embedded partner's door: checks the pass, once, and leads on to a page whose address no longer holds it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { partner } = await params;
  const at = await now();
  if (!getEnv().EMBEDDED || !(await findPartnerName(partner, at))) return new Response(null, { status: 404 });
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const entered = token === "" ? ({ ok: false, fault: "missing" } as const) : await enterEmbedded(partner, token, at);
  const query = entered.ok ? `visit=${encodeURIComponent(entered.visit.jti)}` : `fault=${entered.fault}`;
  return new Response(null, {
    status: 307,
    headers: { Location: `/dev/partner/${partner}?${query}`, "Cache-Control": "no-store" },
  });
}
