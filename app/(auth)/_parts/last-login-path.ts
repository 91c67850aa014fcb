import "server-only";
import type { LoginView } from "@/lib/queries/identity/login-view";
import { memberLoginRemembered, rememberedBrand } from "@/lib/web/brand-cookie";
import { siteOperator } from "@/lib/web/site-operator";
import { memberLoginPath } from "./paths";

/** The login page that this browser used last; the given one's when it used none. */
export async function lastLoginPath(view: LoginView): Promise<string> {
  if (await memberLoginRemembered()) return memberLoginPath;
  const last = await rememberedBrand(await siteOperator());
  return view.otherBrands.find(({ code }) => code === last?.code)?.loginPath ?? view.brand.loginPath;
}
