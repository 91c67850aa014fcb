import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";

export type BrandView = { readonly code: string; readonly name: Localized; readonly loginPath: string };

export type LoginView = {
  readonly brand: BrandView;
  readonly otherBrands: readonly BrandView[];
  readonly customerNumberDigits: number;
  readonly codeDigits: number;
  readonly phone: { readonly number: string; readonly hours: Localized };
};

/** What the login page of a brand says; null where no brand has that path. `/login` is the first brand's. */
export async function findLoginView(brandPath: string | null, at: Temporal.Instant): Promise<LoginView | null> {
  const { operator } = (await asAuth((tx) => catalogueInForce(tx, dateInJapan(at)))).catalogue;
  const brands = operator.brands.list.map(({ code, name, path }, index) => ({
    path,
    view: { code, name, loginPath: index === 0 ? "/login" : `/brand/${path}/login` },
  }));
  const chosen = brandPath === null ? brands[0] : brands.find(({ path }) => path === brandPath);
  if (!chosen) return null;
  return {
    brand: chosen.view,
    otherBrands: brands.filter((one) => one !== chosen).map(({ view }) => view),
    customerNumberDigits: operator.identity.customerNumber.digits,
    codeDigits: operator.identity.authenticationCode.digits,
    phone: operator.phone,
  };
}
