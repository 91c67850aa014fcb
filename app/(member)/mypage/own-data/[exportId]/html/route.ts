import { now } from "@/lib/clock";
import { fetchExport } from "@/lib/services/member-information/fetch-export";
import { currentLogin } from "@/lib/web/guard";
import { ownDataHtml } from "@/lib/web/own-data-html";

type Props = { params: Promise<{ exportId: string }> };

/** All of it to be read: one page without a script, that needs nothing else. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const actor = await currentLogin();
  const data = actor && (await fetchExport(actor, (await params).exportId, "html", await now()));
  if (!data) return new Response(null, { status: 404 });
  return new Response(ownDataHtml(data, actor.locale), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Disposition": `attachment; filename="own-data-${data.madeAt.slice(0, 10)}.html"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}
