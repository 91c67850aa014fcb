import { brandStylesheet } from "@/lib/web/brand-stylesheet";
import { siteOperator } from "@/lib/web/site-operator";

/** The colours of the operator's brands. Asked for by its present name it may be kept; by any other, it is looked at again. */
export async function GET(request: Request): Promise<Response> {
  const { href, text } = brandStylesheet(await siteOperator());
  const { pathname, search } = new URL(request.url);
  return new Response(text, {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": pathname + search === href ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}
