import { takeNotice } from "@/lib/adapters/partner/embedded";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { findPartnerName } from "@/lib/queries/partners/find-partner-name";

type Context = { params: Promise<{ partner: string }> };

const longest = 4096;

/** The embedded partner's letter box: only what is signed for it counts, whoever sends it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { partner } = await params;
  const at = await now();
  if (!getEnv().EMBEDDED || !(await findPartnerName(partner, at))) return new Response(null, { status: 404 });
  if (!(Number(request.headers.get("content-length")) <= longest)) return new Response(null, { status: 413 });
  const taken = await takeNotice(partner, await request.text(), at);
  return new Response(null, { status: taken ? 204 : 401 });
}
