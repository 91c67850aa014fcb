import { findBrandByPath } from "@/lib/domain/catalogue/find-brand";
import { hostBrand } from "@/lib/web/host-brand";
import { siteOperator } from "@/lib/web/site-operator";

type Params = { params: Promise<{ brand: string; path?: string[] }> };

/**
 * A brand's path before any address of the site leads there, and the site wears that brand from then on (the proxy remembers it). Its
 * mails link by it. A brand that there is not, or not at this host, is not found.
 */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { brand, path = ["brand", brand, "login"] } = await params;
  const found = findBrandByPath(await siteOperator(), brand);
  const ofHost = await hostBrand();
  if (!found || (ofHost && ofHost.code !== found.code)) return new Response(null, { status: 404 });
  // Encoded part by part: what comes out is a path of this site, whatever came in.
  const to = `/${path.map(encodeURIComponent).join("/")}${new URL(request.url).search}`;
  return new Response(null, { status: 307, headers: { Location: to } });
}
