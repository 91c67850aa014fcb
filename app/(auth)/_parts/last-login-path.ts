import "server-only";
import type { LoginView } from "@/lib/queries/identity/login-view";
import { rememberedBrand } from "@/lib/web/session-cookie";

/** The login page that this browser used last; the given one's when it used none. */
export async function lastLoginPath(view: LoginView): Promise<string> {
  const last = await rememberedBrand();
  return view.otherBrands.find(({ code }) => code === last)?.loginPath ?? view.brand.loginPath;
}
