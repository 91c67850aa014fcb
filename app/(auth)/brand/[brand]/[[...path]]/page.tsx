import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { findBrandByPath } from "@/lib/domain/catalogue/find-brand";
import { hostBrand } from "@/lib/web/host-brand";
import type { PageQuery } from "@/lib/web/page-query";
import { siteOperator } from "@/lib/web/site-operator";

type Props = { params: Promise<{ brand: string; path?: string[] }>; searchParams: PageQuery };

/**
 * A brand's path before any address of the site leads there, and the site wears that brand from then on (the proxy remembers it). Its
 * mails link by it. A brand that there is not, or not at this host, is not found.
 */
export default async function BrandPath({ params, searchParams }: Props): Promise<never> {
  const { brand, path = ["brand", brand, "login"] } = await params;
  const found = findBrandByPath(await siteOperator(), brand);
  const ofHost = await hostBrand();
  if (!found || (ofHost && ofHost.code !== found.code)) notFound();
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) for (const one of [value ?? []].flat()) query.append(name, one);
  // Encoded part by part: what comes out is a path of this site, whatever came in.
  const to = `/${path.map(encodedOnce).join("/")}`;
  redirect((query.size > 0 ? `${to}?${query}` : to) as Route);
}

function encodedOnce(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    notFound();
  }
}
