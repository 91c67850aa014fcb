import { now } from "@/lib/clock";
import { fetchExport } from "@/lib/services/member-information/fetch-export";
import { currentLogin } from "@/lib/web/guard";

type Props = { params: Promise<{ exportId: string }> };

/** All of it in one file for machines. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const actor = await currentLogin();
  const data = actor && (await fetchExport(actor, (await params).exportId, "json", await now()));
  if (!data) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="own-data-${data.madeAt.slice(0, 10)}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
