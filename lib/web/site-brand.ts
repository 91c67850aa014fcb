import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import type { Brand } from "@/lib/domain/catalogue/brand";
import { findBrand, findBrandByPath } from "@/lib/domain/catalogue/find-brand";
import { rememberedBrand } from "./brand-cookie";
import { hostBrand } from "./host-brand";
import { currentLogin } from "./session";
import { siteOperator } from "./site-operator";

/** Pages that are the operator's own, whichever brand was seen last. */
const operatorsOwn = /^\/(dev\/.*|login\/member|register(\/.*)?)?$/;

/**
 * The brand that a page wears (FB-01): in マイページ the contract's, whatever the address; at a login that login's; elsewhere the host's,
 * the contract's, or the one whose pages this browser saw last. Null is the operator's own look.
 */
export const siteBrand = cache(async (): Promise<Brand | null> => {
  const path = ((await headers()).get("x-path") ?? "").split("?")[0] ?? "";
  if (path.startsWith("/staff")) return null;
  const ofHost = await hostBrand();
  if (ofHost) return ofHost;
  if (operatorsOwn.test(path)) return null;
  const operator = await siteOperator();
  const named = /^\/brand\/([^/]+)/.exec(path)?.[1];
  if (named !== undefined) return findBrandByPath(operator, named);
  if (path === "/login") return operator.brands.list[0] ?? null;
  const actor = await currentLogin();
  return actor ? findBrand(operator, actor.brand) : rememberedBrand(operator);
});
