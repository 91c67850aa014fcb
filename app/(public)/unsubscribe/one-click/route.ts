import { now } from "@/lib/clock";
import { withdrawByLink } from "@/lib/services/campaigns/withdraw-by-link";
import { visitorGate } from "@/lib/services/identity/visitor-gate";
import { readShortForm } from "@/lib/web/read-short-body";
import { linkToken } from "../link-token";

const longest = 1024;

/**
 * The button of a mail program (RFC 8058): a POST of its server, with neither page, cookie nor origin. The token is the proof, and all
 * that it can do is stop campaign mail. No redirect: the RFC forbids it.
 */
export async function POST(request: Request): Promise<Response> {
  const token = linkToken.safeParse(new URL(request.url).searchParams.get("token"));
  if (!token.success || !(await isOneClick(request))) return answer(400);
  const at = await now();
  const done = await visitorGate.enter(() => withdrawByLink(token.data, "one-click", at));
  if (!done) return answer(503);
  return answer(done.value ? 200 : 404);
}

/** A program that knows only the old header opens the address: it gets the page with its button. */
export function GET(request: Request): Response {
  const token = linkToken.safeParse(new URL(request.url).searchParams.get("token"));
  return new Response(null, {
    status: 307,
    headers: { Location: token.success ? `/unsubscribe?token=${token.data}` : "/unsubscribe", "Cache-Control": "no-store" },
  });
}

const isOneClick = async (request: Request): Promise<boolean> =>
  (await readShortForm(request, longest))?.get("List-Unsubscribe") === "One-Click";

const answer = (status: number) => new Response(null, { status, headers: { "Cache-Control": "no-store" } });
