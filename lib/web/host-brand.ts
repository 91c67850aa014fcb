import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import type { Brand } from "@/lib/domain/catalogue/brand";
import { findBrandByHost } from "@/lib/domain/catalogue/find-brand";
import { siteOperator } from "./site-operator";

/** The brand whose host name the visitor came by; null at the operator's own address, where paths tell. */
export const hostBrand = cache(async (): Promise<Brand | null> => {
  return findBrandByHost(await siteOperator(), (await headers()).get("host"));
});
