import "server-only";
import type { LoginView } from "@/lib/queries/identity/login-view";
import { rememberedBrand } from "@/lib/web/brand-cookie";
import { siteOperator } from "@/lib/web/site-operator";

/** The login page that this browser used last; the given one's when it used none. */
export async function lastLoginPath(view: LoginView): Promise<string> {
  const last = await rememberedBrand(await siteOperator());
  return view.otherBrands.find(({ code }) => code === last?.code)?.loginPath ?? view.brand.loginPath;
}
