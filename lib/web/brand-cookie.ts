import "server-only";
import { cookies } from "next/headers";
import type { Brand } from "@/lib/domain/catalogue/brand";
import { findBrand, findBrandByPath } from "@/lib/domain/catalogue/find-brand";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { brandCookie, brandCookieOptions, brandOfLogin, memberLogin } from "./brand-cookie-of";
import { siteOperator } from "./site-operator";

async function remembered(): Promise<string | null> {
  return (await cookies()).get(brandCookie)?.value ?? null;
}

/** Whether this browser used the login of registered members last. */
export const memberLoginRemembered = async (): Promise<boolean> => (await remembered()) === memberLogin;

/** The brand whose login this browser saw last. What the cookie says is looked up among the brands, never used as it is. */
export async function rememberedBrand(operator: Pick<Operator, "brands">): Promise<Brand | null> {
  const value = await remembered();
  if (value === null) return null;
  return value === brandOfLogin ? (operator.brands.list[0] ?? null) : findBrandByPath(operator, value);
}

/** So that a browser whose session is over comes back to the login of its own brand. */
export async function rememberBrand(code: string): Promise<void> {
  const brand = findBrand(await siteOperator(), code);
  if (brand) (await cookies()).set(brandCookie, brand.path, brandCookieOptions);
}
