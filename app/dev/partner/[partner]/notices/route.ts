import { takeNotice } from "@/lib/adapters/partner/embedded";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { findPartnerName } from "@/lib/queries/partners/find-partner-name";
import { readShortBody } from "@/lib/web/read-short-body";

type Context = { params: Promise<{ partner: string }> };

const longest = 4096;

/** The embedded partner's letter box: only what is signed for it counts, whoever sends it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { partner } = await params;
  const at = await now();
  if (!getEnv().EMBEDDED || !(await findPartnerName(partner, at))) return new Response(null, { status: 404 });
  const body = await readShortBody(request, longest);
  if (!body) return new Response(null, { status: 413 });
  const taken = await takeNotice(partner, body.toString("utf8"), at);
  return new Response(null, { status: taken ? 204 : 401 });
}
