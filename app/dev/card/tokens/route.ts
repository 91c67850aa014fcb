import { z } from "zod";
import { tokenise } from "@/lib/adapters/card/embedded";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { fromOwnPage } from "@/lib/web/staff-action";

const typedSchema = z.object({
  number: z.string().max(60),
  expiryYear: z.coerce.number().int().min(2000).max(2099),
  expiryMonth: z.coerce.number().int().min(1).max(12),
});

const silenceMs = 30_000;

/**
 * The embedded gateway's desk: a number in, a one-time token out. It belongs to the gateway, not to the portal: nothing of the number is
 * logged, stored or given on. A script gets JSON (or what a gateway in trouble makes of it), a form is led back.
 */
export async function POST(request: Request): Promise<Response> {
  if (!getEnv().EMBEDDED || !(await fromOwnPage())) return new Response(null, { status: 404 });
  const scripted = request.headers.get("content-type")?.startsWith("application/json") ?? false;
  const typed = typedSchema.safeParse(await bodyOf(request, scripted));
  const wrong = typed.success ? null : typed.error.issues[0]?.path[0] === "number" ? "number" : "expired";
  const made = typed.success ? tokenise(typed.data, await now()) : { ok: false as const, fault: wrong ?? "number" };
  const trouble = made.ok ? made.trouble : undefined;
  if (!scripted) {
    const broken = trouble === "html" || trouble === "cut-off" || trouble === "silent";
    const to = !made.ok
      ? `/dev/card?fault=${made.fault}`
      : broken
        ? "/dev/card?fault=unreachable"
        : `/mypage/payment/change?token=${made.value}`;
    return new Response(null, { status: 303, headers: { Location: to } });
  }
  if (!made.ok) return answer(402, JSON.stringify({ fault: made.fault }));
  if (trouble === "html") return answer(502, "<html><body>502 Bad Gateway</body></html>", "text/html");
  if (trouble === "cut-off") return answer(200, '{"token":"');
  if (trouble === "silent") await new Promise((resolve) => setTimeout(resolve, silenceMs));
  return answer(200, JSON.stringify({ token: made.value }));
}

async function bodyOf(request: Request, scripted: boolean): Promise<unknown> {
  try {
    return scripted ? await request.json() : Object.fromEntries(await request.formData());
  } catch {
    return null;
  }
}

const answer = (status: number, body: string, type = "application/json") =>
  new Response(body, { status, headers: { "Content-Type": type, "Cache-Control": "no-store" } });
