import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Brand } from "@/lib/domain/catalogue/brand";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Localized } from "@/lib/domain/localized";

export type BrandView = { readonly code: string; readonly name: Localized; readonly path: string; readonly loginPath: string };

export type LoginView = {
  readonly brand: BrandView;
  readonly otherBrands: readonly BrandView[];
  /** The host is this brand's own: no other login is there. */
  readonly atOwnHost: boolean;
  readonly customerNumberDigits: number;
  readonly codeDigits: number;
  readonly phone: { readonly number: string; readonly hours: Localized };
};

/**
 * What the login page of a brand says; null where no brand has that path. `/login` is the first brand's. At the host of a brand there is
 * no other: `/login` is its own, and the others' paths lead nowhere (FB-01).
 */
export async function findLoginView(
  brandPath: string | null,
  host: Pick<Brand, "code"> | null,
  at: Temporal.Instant,
): Promise<LoginView | null> {
  const { operator } = (await asAuth((tx) => catalogueInForce(tx, dateInJapan(at)))).catalogue;
  const here = operator.brands.list.filter(({ code }) => !host || host.code === code);
  const brands = here.map(({ code, name, path }, index) => ({
    path,
    view: { code, name, path, loginPath: index === 0 ? "/login" : `/brand/${path}/login` },
  }));
  const chosen = brandPath === null ? brands[0] : brands.find(({ path }) => path === brandPath);
  if (!chosen) return null;
  return {
    brand: chosen.view,
    otherBrands: brands.filter((one) => one !== chosen).map(({ view }) => view),
    atOwnHost: host !== null,
    customerNumberDigits: operator.identity.customerNumber.digits,
    codeDigits: operator.identity.authenticationCode.digits,
    phone: contactPoint(operator, chosen.view.code).phone,
  };
}
